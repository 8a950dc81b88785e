import { useTranslation } from "react-i18next";
import type { FollowUpKindRow } from "@/backend/workSettings";
import { ConflictView } from "@/ui/ConflictView";
import { useNameOf } from "../list/useNameOf";
import { type Choice, differingOutcomes, type KindOutcome, ORDER, type OutcomeVersions } from "./versions";

interface OutcomesConflictProps {
  versions: OutcomeVersions;
  kinds: FollowUpKindRow[];
  onResolve: (choice: Choice) => void;
  onCancel: () => void;
}

/** What a kind can end as in two versions, a choice for each outcome on which they differ, and for the order. */
export function OutcomesConflict({ versions, kinds, onResolve, onCancel }: OutcomesConflictProps) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { base, mine, theirs } = versions;
  const touched = differingOutcomes(mine, base);
  const words = (rows: KindOutcome[], line: string) => {
    if (line === ORDER) {
      return rows
        .filter(({ chosen }) => chosen)
        .map(nameOf)
        .join(t("common.listComma"));
    }
    const row = rows.find(({ id }) => id === line);
    if (!row?.chosen) {
      return t("settings.kind.not");
    }
    const next = kinds.find(({ id }) => id === row.next_kind_id);
    return t("settings.kind.then", { kind: next ? nameOf(next) : t("settings.kind.same"), count: row.next_in_days });
  };
  const labelOf = (line: string) => {
    const row = mine.find(({ id }) => id === line);
    return row ? nameOf(row) : t("settings.kind.order");
  };
  return (
    <ConflictView
      fields={differingOutcomes(mine, theirs).map((line) => ({
        name: line,
        label: labelOf(line),
        mine: words(mine, line),
        theirs: words(theirs, line),
        preferred: touched.includes(line) ? "mine" : "theirs",
      }))}
      onResolve={onResolve}
      onCancel={onCancel}
    />
  );
}
