import { App, Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { applyFormErrors } from "@/backend/applyFormErrors";
import type { Edition } from "@/backend/edition";
import { useCallId } from "@/backend/useCallId";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { today } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import type { Span } from "../shape/weeks";
import { type About, useSendBriefing } from "./api";

/** What the form of a briefing holds. */
export interface BriefingValues {
  subject: "week" | "stop";
  starts_on?: Day | undefined;
  stop_id?: string | undefined;
  note: string;
}

/** What a briefing is to be about, once that is chosen. */
export function aboutOf(
  editionId: string,
  { subject, starts_on, stop_id }: Partial<BriefingValues>,
): About | undefined {
  if (subject === "stop") {
    return stop_id ? { p_edition_id: editionId, p_stop_id: stop_id } : undefined;
  }
  return starts_on ? { p_edition_id: editionId, p_starts_on: starts_on } : undefined;
}

/** Preparing a briefing: the form, what it sends once that is confirmed, and what stood in the way. */
export function useBriefingForm(
  edition: Edition,
  weeks: Span[],
  confirm: (values: BriefingValues) => Promise<boolean>,
  onSent: (id: string) => void,
) {
  const [form] = Form.useForm<BriefingValues>();
  const message = useErrorMessage();
  const { t } = useTranslation();
  const { message: toast } = App.useApp();
  const [problem, setProblem] = useState<unknown>(null);
  const { mutateAsync, isPending } = useSendBriefing();
  const idOf = useCallId();
  // the last one that is over says more than one that has just begun
  const usual = weeks.find(({ ends_on }) => ends_on < today()) ?? weeks[0];
  const { initial, keep, drop } = useDraft<BriefingValues>(`briefing.${edition.id}`, {
    subject: "week",
    starts_on: usual?.starts_on,
    note: "",
  });

  const onFinish = async (values: BriefingValues) => {
    const about = aboutOf(edition.id, values);
    if (!about || isPending || !(await confirm(values))) {
      return;
    }
    setProblem(null);
    const said = { ...about, p_note: values.note };
    try {
      const { id } = await mutateAsync({ ...said, p_id: idOf(said) });
      drop();
      void toast.success(t("briefing.isSent"));
      onSent(id);
    } catch (error) {
      setProblem(applyFormErrors(form, error, message) ? null : error);
    }
  };
  return { form, initial, keepAll: () => keep(form.getFieldsValue(true)), problem, isPending, onFinish };
}
