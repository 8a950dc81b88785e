import { useTranslation } from "react-i18next";
import { ConflictView } from "@/ui/ConflictView";
import { Sheet } from "@/ui/Sheet";
import { When } from "@/ui/When";
import { useWords } from "../grid/useWords";
import { cellKey, type SavedCell, type TargetRow } from "../targets";
import type { MeasureDraft } from "./drafts";

interface ConflictSheetProps {
  /** What a colleague saved meanwhile; null when there is no quarrel. */
  theirs: SavedCell[] | null;
  cells: MeasureDraft["cells"];
  rows: TargetRow[];
  saving: boolean;
  onResolve: (choice: Record<string, "mine" | "theirs">) => void;
  onCancel: () => void;
}

/** Targets somebody else has set since they were seen: both values, a choice for each. */
export function ConflictSheet({ theirs, cells, rows, saving, onResolve, onCancel }: ConflictSheetProps) {
  const { t } = useTranslation();
  const words = useWords();
  const said = (value: number | null | undefined) => (value == null ? t("targets.cell.none") : words.count(value));
  const fields = rows.flatMap((row) =>
    (theirs ?? [])
      .filter(({ id }) => id === row.id)
      .map(({ id, month, value, at }) => ({
        name: cellKey(id, month),
        label: words.cellName(row, month),
        mine: said(cells[cellKey(id, month)]?.value),
        theirs: (
          <>
            {said(value)} {at && <When at={at} />}
          </>
        ),
      })),
  );
  return (
    <Sheet open={theirs !== null} width={560} title={t("targets.conflict.title")} onClose={onCancel}>
      <ConflictView
        title={t("targets.conflict.who")}
        fields={fields}
        saving={saving}
        onResolve={onResolve}
        onCancel={onCancel}
      >
        {t("targets.conflict.text")}
      </ConflictView>
    </Sheet>
  );
}
