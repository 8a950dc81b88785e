import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { readAll } from "../export/readAll";
import { asCrudFilters } from "../filters/asked";
import type { LeadFilters } from "../filters/leadFilters";
import type { SeenLead, Selection } from "./useSelection";

/** As many as one step changes. */
const MOST = 10_000;

interface SelectAllProps {
  filters: LeadFilters;
  editionId: string | undefined;
  total: number;
  selection: Selection;
}

/** Ticks every lead that is filtered, on whatever page it is. */
export function SelectAll({ filters, editionId, total, selection }: SelectAllProps) {
  const { t } = useTranslation();
  const say = useErrorMessage();
  const { message } = App.useApp();
  const [read, setRead] = useState(0);
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      readAll<SeenLead>({
        filters: asCrudFilters(filters, editionId),
        select: "id,agency_id,assignee_id",
        signal: new AbortController().signal,
        onProgress: setRead,
      }),
    onSuccess: selection.setLeads,
    onError: (error) => void message.error(say(error)),
  });
  if (selection.ids.length >= total) {
    return null;
  }
  if (total > MOST) {
    return <span>{t("leads.list.tooManyToSelect", { count: MOST })}</span>;
  }
  return (
    <Button type="link" loading={isPending} onClick={() => mutate()}>
      {isPending ? t("leads.list.selecting", { count: read }) : t("leads.list.selectAll", { count: total })}
    </Button>
  );
}
