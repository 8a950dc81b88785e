import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { callFunction } from "@/backend/rpc";
import { today } from "@/lib/clock";
import { newId } from "@/lib/ids";
import { saveFile } from "@/ui/saveFile";
import { useLanguage } from "@/ui/useLanguage";
import { asCrudFilters } from "../filters/asked";
import { writeFilters } from "../filters/filterUrl";
import type { LeadFilters } from "../filters/leadFilters";
import { useStages } from "../pipeline/stages";
import type { ColumnKey } from "../table/columns";
import type { Sort } from "../table/listUrl";
import { type ExportFormat, fileOf } from "./fileOf";
import { readAll } from "./readAll";
import { inOrder, sheetOf } from "./sheet";

/** The list as it is taken out. */
export interface ExportedList {
  filters: LeadFilters;
  editionId: string | undefined;
  columns: ColumnKey[];
  sort: Sort;
}

/** Takes the filtered leads out as a file: read page by page, written on the audit trail, then handed over. */
export function useExport({ filters, editionId, columns, sort }: ExportedList) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { byId } = useStages();
  const [progress, setProgress] = useState({ read: 0, total: 0 });
  const giveUp = useRef<AbortController>(null);

  const task = useMutation({
    mutationFn: async (format: ExportFormat) => {
      const controller = new AbortController();
      giveUp.current = controller;
      const { signal } = controller;
      setProgress({ read: 0, total: 0 });
      const rows = await readAll({
        filters: asCrudFilters(filters, editionId),
        signal,
        onProgress: (read, total) => setProgress({ read, total }),
      });
      const words = { t, language, stageOf: (id: string) => byId.get(id) };
      const file = await fileOf(format, sheetOf(columns, inOrder(rows, sort, language), words), language);
      signal.throwIfAborted();
      // nothing is handed out that the trail does not know
      const asked = Object.fromEntries(writeFilters(new URLSearchParams(), filters));
      await callFunction(
        "record_export",
        { p_id: newId(), p_kind: format, p_rows: rows.length, p_filters: { ...asked, columns: columns.join(",") } },
        signal,
      );
      saveFile(file, `${t("leads.export.fileName")}-${today()}.${format}`);
      return rows.length;
    },
  });
  return { ...task, progress, cancel: () => giveUp.current?.abort() };
}
