import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useEffect, useRef, useState } from "react";
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

/** Ticks every lead that is filtered, on whatever page it is; what is still being read goes with it. */
export function SelectAll({ filters, editionId, total, selection }: SelectAllProps) {
  const { t } = useTranslation();
  const say = useErrorMessage();
  const { message } = App.useApp();
  const [read, setRead] = useState(0);
  const giveUp = useRef<AbortController>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ signal }: AbortController) =>
      readAll<SeenLead>({
        filters: asCrudFilters(filters, editionId),
        select: "id,agency_id,assignee_id",
        signal,
        onProgress: setRead,
      }),
    onSuccess: (leads, { signal }) => signal.aborted || selection.setLeads(leads),
    onError: (error, { signal }) => signal.aborted || void message.error(say(error)),
  });
  const start = () => {
    const controller = new AbortController();
    giveUp.current = controller;
    setRead(0);
    mutate(controller);
  };
  useEffect(() => () => giveUp.current?.abort(), []);
  if (selection.ids.length >= total) {
    return null;
  }
  if (total > MOST) {
    return <span>{t("leads.list.tooManyToSelect", { count: MOST })}</span>;
  }
  return (
    <Button type="link" loading={isPending} onClick={start}>
      {isPending ? t("leads.list.selecting", { count: read }) : t("leads.list.selectAll", { count: total })}
    </Button>
  );
}
