import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { AppLink } from "@/ui/AppLink";
import { Money } from "@/ui/Money";
import { StageTag } from "@/ui/StageTag";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import type { Prospect } from "../prospect";
import { Card } from "./Card";
import styles from "./page.module.css";

/** The person's projects: the open ones first, each a link. */
export function LeadsCard({ prospect }: { prospect: Prospect }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const leads = [...prospect.leads].sort(
    (a, b) =>
      Number(a.closed_at !== null) - Number(b.closed_at !== null) ||
      Date.parse(b.created_at) - Date.parse(a.created_at),
  );
  return (
    <Card id="leads" title={t("prospects.leads.title")}>
      <ul className={styles.rows}>
        {leads.map(({ id, stage, agency, assignee, product, budget_mad, created_at }) => (
          <li key={id} className={styles.row}>
            <AppLink to={`/leads/${id}`} className={styles.rowName}>
              {localizedName(agency, language)}
            </AppLink>
            <StageTag color={stage.color} label={localizedName(stage, language)} />
            <span className={styles.soft}>
              {assignee ? <bdi>{assignee.full_name}</bdi> : t("prospects.leads.nobody")}
              {product && ` · ${t(`common.productKind.${product}`)}`}
              {budget_mad !== null && (
                <>
                  {" · "}
                  <Money amount={budget_mad} />
                </>
              )}
              {" · "}
              <When at={created_at} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
