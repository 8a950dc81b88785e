import { useTranslation } from "react-i18next";
import type { ChangedLeads } from "./useReassignForm";

/** How many of the leads selected are no longer as they were, why, by whom, and a few of their names. */
export function ChangedNote({ changed }: { changed: ChangedLeads }) {
  const { t } = useTranslation();
  const { count, taken, closed, gone, by, examples } = changed;
  const comma = t("leads.filters.comma");
  const parts = [
    taken > 0 &&
      (by.length > 0
        ? t("assignments.reassign.changed.takenBy", { count: taken, names: by.join(comma) })
        : t("assignments.reassign.changed.taken", { count: taken })),
    closed > 0 && t("assignments.reassign.changed.closed", { count: closed }),
    gone > 0 && t("assignments.reassign.changed.gone", { count: gone }),
  ].filter(Boolean);
  return (
    <>
      {t("assignments.reassign.changed.title", { count })} {parts.join(comma)}.{" "}
      {examples.length > 0 && <bdi>{t("assignments.reassign.changed.such", { names: examples.join(comma) })}</bdi>}
    </>
  );
}
