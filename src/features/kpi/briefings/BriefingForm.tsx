import { Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { today } from "@/lib/clock";
import { matches } from "@/lib/text";
import { ChoicePills } from "@/ui/ChoicePills";
import { FormProblem } from "@/ui/FormProblem";
import { SheetForm } from "@/ui/SheetForm";
import { textCount } from "@/ui/textCount";
import { useLanguage } from "@/ui/useLanguage";
import { useFilterNames } from "../filters/useFilterNames";
import { begunWeeks } from "../shape/weeks";
import { BriefingPreview } from "./BriefingPreview";
import { aboutOf, type BriefingValues, useBriefingForm } from "./useBriefingForm";
import { useConfirmSending } from "./useConfirmSending";
import { weekName } from "./words";

const LONGEST = 2000;

/** The stops that have begun, by caravan type, the latest first. */
function useBegunStops(editionId: string) {
  const { t } = useTranslation();
  return useFilterNames(editionId)
    .caravans.map(({ kind, stops }) => ({
      label: t(`common.caravanKind.${kind}`),
      options: stops
        .filter(({ starts_on }) => starts_on <= today())
        .reverse()
        .map(({ id, name, period }) => ({ value: id, label: `${name} · ${period}` })),
    }))
    .filter(({ options }) => options.length > 0);
}

interface BriefingFormProps {
  edition: Edition;
  onSent: (id: string) => void;
}

/** Prepares a briefing: of which week or stop, what is to be said, and what it will tell. */
export function BriefingForm({ edition, onSent }: BriefingFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const stops = useBegunStops(edition.id);
  const confirmSending = useConfirmSending();
  const weeks = begunWeeks(edition, today());
  const nameOf = ({ subject, starts_on, stop_id }: BriefingValues) => {
    const week = weeks.find((one) => one.starts_on === starts_on);
    const stop = stops.flatMap(({ options }) => options).find(({ value }) => value === stop_id);
    return (subject === "stop" ? stop?.label : week && weekName(week, t, language)) ?? "";
  };
  const confirm = (sent: BriefingValues) => confirmSending(nameOf(sent), sent.note);
  const { form, initial, keepAll, problem, isPending, onFinish } = useBriefingForm(edition, weeks, confirm, onSent);
  const values: Partial<BriefingValues> = Form.useWatch([], form) ?? initial;
  const required = { required: true, message: t("errors.required") };
  return (
    <SheetForm
      form={form}
      name="briefing"
      initialValues={initial}
      onValuesChange={keepAll}
      onFinish={(sent) => void onFinish({ ...initial, ...sent })}
      submitLabel={t("briefing.form.send")}
      pending={isPending}
    >
      <FormProblem error={problem} />
      <Form.Item name="subject" label={t("briefing.form.subject")}>
        <ChoicePills
          autoFocus
          choices={(["week", "stop"] as const).map((value) => ({ value, label: t(`briefing.subject.${value}`) }))}
        />
      </Form.Item>
      {values.subject === "stop" ? (
        <Form.Item name="stop_id" label={t("briefing.subject.stop")} required={false} rules={[required]}>
          <Select
            showSearch
            placeholder={t("briefing.form.chooseStop")}
            filterOption={(typed, option) => matches(String(option?.label ?? ""), typed)}
            notFoundContent={t("briefing.form.noStop")}
            options={stops}
          />
        </Form.Item>
      ) : (
        <Form.Item name="starts_on" label={t("briefing.subject.week")} required={false} rules={[required]}>
          <Select
            placeholder={t("briefing.form.chooseWeek")}
            notFoundContent={t("briefing.form.noWeek")}
            options={weeks.map((week) => ({ value: week.starts_on, label: weekName(week, t, language) }))}
          />
        </Form.Item>
      )}
      <Form.Item
        name="note"
        label={t("briefing.form.words")}
        rules={[{ max: LONGEST, message: t("errors.text_too_long") }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 4, maxRows: 12 }}
          count={textCount(LONGEST)}
          placeholder={t("briefing.form.wordsHint")}
          dir="auto"
        />
      </Form.Item>
      <BriefingPreview about={aboutOf(edition.id, values)} />
    </SheetForm>
  );
}
