import type { TableColumnsType } from "antd";
import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { localizedName } from "@/lib/localized";
import { formatCount } from "@/lib/numbers";
import { AppLink } from "@/ui/AppLink";
import { PhoneNumber } from "@/ui/PhoneNumber";
import { useLanguage } from "@/ui/useLanguage";
import styles from "../agencies.module.css";
import type { Agency } from "../agency";
import { StateTag } from "./StateTag";

/** The columns of the list of agencies; what an agency has on its hands where the reader sees it. */
export function useAgencyColumns(loads: Map<string, AgencyLoad>): TableColumnsType<Agency> {
  const { t } = useTranslation();
  const language = useLanguage();
  const count = (figure: number | undefined) => (figure === undefined ? "–" : formatCount(figure, language));
  return [
    {
      key: "name",
      title: t("agencies.column.name"),
      render: (_, agency) => (
        <div className={styles.person}>
          <AppLink to={`/agencies/${agency.id}`} className={styles.name}>
            {localizedName(agency, language)}
          </AppLink>
          <bdi className={styles.code}>{agency.code}</bdi>
        </div>
      ),
    },
    {
      key: "place",
      title: t("agencies.column.city"),
      render: (_, agency) => (
        <div className={styles.person}>
          <span>{localizedName(agency.city, language)}</span>
          <span className={styles.soft}>{localizedName(agency.region, language)}</span>
        </div>
      ),
    },
    {
      key: "phone",
      title: t("agencies.column.phone"),
      render: (_, { phone }) => phone && <PhoneNumber value={phone} dials />,
    },
    {
      key: "people",
      title: t("agencies.column.people"),
      align: "end",
      render: (_, { id }) => count(loads.get(id)?.agents.length),
    },
    {
      key: "leads",
      title: t("agencies.column.openLeads"),
      align: "end",
      responsive: ["lg"],
      render: (_, { id }) => count(loads.get(id)?.open_leads),
    },
    {
      key: "state",
      title: t("agencies.column.state"),
      align: "end",
      render: (_, { active }) => <StateTag active={active} />,
    },
  ];
}
