import type { TableColumnsType } from "antd";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { PersonPhone } from "@/ui/person/PersonPhone";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import styles from "../prospects.module.css";
import { ConsentMarks } from "./ConsentMarks";
import type { Sort, SortColumn } from "./filters";
import { LeadCount, NameCell } from "./ProspectCard";
import type { ProspectRow } from "./useProspects";

/** The columns of the list of persons; most can be sorted by. */
export function useProspectColumns(sort: Sort): TableColumnsType<ProspectRow> {
  const { t } = useTranslation();
  const language = useLanguage();
  const sorted = (column: SortColumn) => ({
    key: column,
    sorter: true,
    sortOrder: sort.column === column ? (sort.order === "asc" ? ("ascend" as const) : ("descend" as const)) : null,
  });
  return [
    { ...sorted("name"), title: t("prospects.column.name"), render: (_, row) => <NameCell row={row} /> },
    {
      key: "phone",
      title: t("prospects.column.phone"),
      render: (_, row) => <PersonPhone value={row.phone} mayCall={row.phone_consent} />,
    },
    {
      ...sorted("city"),
      title: t("prospects.column.city"),
      render: (_, { city_name_fr, city_name_ar }) =>
        city_name_fr ? (
          localizedName({ name_fr: city_name_fr, name_ar: city_name_ar }, language)
        ) : (
          <span className={styles.soft}>{t("prospects.row.noCity")}</span>
        ),
    },
    { key: "consents", title: t("prospects.column.consents"), render: (_, row) => <ConsentMarks row={row} /> },
    { ...sorted("leads"), title: t("prospects.column.leads"), render: (_, row) => <LeadCount row={row} /> },
    {
      ...sorted("lastVisit"),
      title: t("prospects.column.lastVisit"),
      render: (_, { last_visit_at }) => last_visit_at && <When at={last_visit_at} />,
    },
    {
      ...sorted("registered"),
      title: t("prospects.column.registered"),
      align: "end",
      render: (_, { created_at }) => <When at={created_at} />,
    },
  ];
}
