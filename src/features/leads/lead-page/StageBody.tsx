import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { Arrow } from "@/ui/Arrow";
import { useLanguage } from "@/ui/useLanguage";
import { useLostReasons } from "../pipeline/lostReasons";
import type { EndingSaid, LeadEvent } from "./events";
import { Sale } from "./Sale";
import { StageLabel } from "./StageLabel";
import styles from "./Timeline.module.css";

/** A lead that went from one stage to another, with what an ending said. */
export function StageBody({ event }: { event: LeadEvent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const said = event.changes as EndingSaid;
  const { reasons } = useLostReasons();
  const reason = reasons.find(({ id }) => id === said.lost_reason_id);
  return (
    <>
      <p className={styles.headline}>
        {t("lead.event.stage_moved")} {event.from_stage_id && <StageLabel stageId={event.from_stage_id} />} <Arrow />{" "}
        {event.to_stage_id && <StageLabel stageId={event.to_stage_id} />}
      </p>
      {reason && <p className={styles.detail}>{localizedName(reason, language)}</p>}
      {said.sold_product && (
        <p className={styles.detail}>
          <Sale product={said.sold_product} price={said.sold_price_mad} />
        </p>
      )}
    </>
  );
}
