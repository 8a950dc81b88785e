import { useTranslation } from "react-i18next";
import type { ChangedLeads } from "./changedLeads";

/** How many of the leads selected are no longer as they were, why, by whom, and a few of their names. */
export function ChangedNote({ changed }: { changed: ChangedLeads }) {
  const { t } = useTranslation();
  const { count, taken, closed, gone, ahead, by, examples } = changed;
  const comma = t("common.listComma");
  const parts = [
    taken > 0 &&
      (by.length > 0
        ? t("bulk.changed.takenBy", { count: taken, names: by.join(comma) })
        : t("bulk.changed.taken", { count: taken })),
    closed > 0 && t("bulk.changed.closed", { count: closed }),
    ahead > 0 && t("bulk.changed.ahead", { count: ahead }),
    gone > 0 && t("bulk.changed.gone", { count: gone }),
  ].filter(Boolean);
  return (
    <>
      {t("bulk.changed.title", { count })} {parts.join(comma)}.{" "}
      {examples.length > 0 && <bdi>{t("bulk.changed.such", { names: examples.join(comma) })}</bdi>}
    </>
  );
}
