import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { useLanguage } from "@/ui/useLanguage";
import { meanLoad } from "../assignments/load";
import { AgencyRows } from "./AgencyRows";
import styles from "./LoadTable.module.css";
import { SortHead, SortSelect } from "./SortControls";
import { LOAD_FIELDS, perPerson, sortAgencies } from "./sortLoad";
import type { RegionUrl } from "./useRegionUrl";

interface LoadTableProps {
  agencies: AgencyLoad[];
  url: RegionUrl;
}

/**
 * The agencies and their load on one scale: open leads a person, beside what is even. One markup is a table on a desk
 * and cards on a phone.
 */
export function LoadTable({ agencies, url }: LoadTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState(() => new Set(url.chosen.agency ? [url.chosen.agency] : []));
  const most = Math.max(
    1,
    ...agencies.map(perPerson),
    ...agencies.flatMap(({ agents }) => agents.map(({ open_leads }) => open_leads)),
  );
  const mean = meanLoad(agencies);
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) {
      next.add(id);
    }
    setOpen(next);
  };
  return (
    <>
      <SortSelect sort={url.sort} onSort={url.setSort} />
      <table className={styles.table} aria-label={t("assignments.region.caption")}>
        <thead className={styles.heads}>
          <tr>
            {LOAD_FIELDS.map((field) => (
              <SortHead key={field} field={field} sort={url.sort} onSort={url.setSort} />
            ))}
          </tr>
        </thead>
        {sortAgencies(agencies, url.sort, language).map((agency) => (
          <AgencyRows
            key={agency.id}
            agency={agency}
            most={most}
            mean={mean}
            url={url}
            isOpen={open.has(agency.id)}
            onToggle={() => toggle(agency.id)}
          />
        ))}
      </table>
    </>
  );
}
