import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import type { Stage } from "../pipeline/stages";
import type { Lead } from "./lead";
import { Sale } from "./Sale";
import styles from "./StageCard.module.css";

interface StageStepperProps {
  stages: Stage[];
  lead: Lead;
}

/** The stages of the pipeline with the lead's place among them; a lost lead shows how it ended instead. */
export function StageStepper({ stages, lead }: StageStepperProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const current = stages.find(({ id }) => id === lead.stage_id);
  if (!current) {
    return null;
  }
  const lost = current.kind === "lost";
  const path = stages.filter(({ kind }) => kind !== "lost");
  const index = path.findIndex(({ id }) => id === current.id);
  const color: CSSProperties & Record<"--stage", string> = { "--stage": current.color };
  const reason = lead.lost_reason && localizedName(lead.lost_reason, language);
  return (
    <>
      <p className={styles.current} style={color}>
        <strong className={styles.name}>{localizedName(current, language)}</strong>
        {reason && <span>{reason}</span>}
        <Sale product={lead.sold_product} price={lead.sold_price_mad} />
        <span className={styles.since}>
          {t(lead.closed_at ? "lead.stage.ended" : "lead.stage.since")}{" "}
          <When at={lead.closed_at ?? lead.stage_entered_at} />
        </span>
        {!lost && index >= 0 && (
          <span className={styles.place}>{t("lead.stage.place", { place: index + 1, of: path.length })}</span>
        )}
      </p>
      <ol className={styles.steps} style={color} data-lost={lost}>
        {path.map((stage, place) => (
          <li
            key={stage.id}
            className={styles.step}
            data-done={!lost && place <= index}
            aria-current={place === index ? "step" : undefined}
          >
            <span className={styles.stepName}>{localizedName(stage, language)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
