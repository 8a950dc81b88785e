import { Button, Form, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { now, today } from "@/lib/clock";
import { relativeDay } from "@/lib/formatDates";
import { sentenceCase } from "@/lib/text";
import { DayPicker } from "@/ui/DayPicker";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./forms.module.css";
import { notWorking } from "./notWorking";
import { type DueTime, dueMoment, quickMoments, timesOfDay } from "./proposals";
import { useProposals } from "./useProposals";

interface DueFieldsProps {
  /** The agency whose hours and holidays are kept. */
  agencyId: string;
  onChoose?: (() => void) | undefined;
}

/** The day and the time something is due, with proposals; fields `day` and `time` of the form around it. */
export function DueFields({ agencyId, onChoose }: DueFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const form = Form.useFormInstance<DueTime>();
  const chosen = { day: Form.useWatch("day", form), time: Form.useWatch("time", form) };
  const { calendar } = useProposals(agencyId);
  const [opened] = useState(now);
  const proposals = quickMoments(opened, calendar);

  const notPast = async () => {
    const { day, time } = form.getFieldsValue(["day", "time"]);
    if (day && time && dueMoment({ day, time }) < now()) {
      throw new Error(t("errors.follow_up_in_past"));
    }
  };
  /** Said, not refused: some are best called on a holiday. */
  const inHours = async () => {
    const { day, time } = form.getFieldsValue(["day", "time"]);
    const why = day && time ? notWorking({ day, time }, calendar, { t, language }) : undefined;
    if (why) {
      throw new Error(why);
    }
  };
  const choose = ({ day, time }: DueTime) => {
    form.setFieldsValue({ day, time });
    void form.validateFields(["day"]);
    onChoose?.();
  };

  return (
    <div className={styles.due}>
      <ul className={styles.proposals} aria-label={t("follow-ups.due.proposals")}>
        {proposals.map(({ name, day, time }) => (
          <li key={name}>
            <Button
              size="small"
              shape="round"
              aria-pressed={chosen.day === day && chosen.time === time}
              onClick={() => choose({ day, time })}
            >
              {name === "inOneHour" ? t("follow-ups.due.inOneHour") : sentenceCase(relativeDay(day, today(), language))}{" "}
              <span className={styles.time}>{time}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.moment}>
        <Form.Item
          name="day"
          label={t("follow-ups.due.day")}
          dependencies={["time"]}
          rules={[
            { required: true, message: t("errors.required") },
            { validator: notPast },
            { validator: inHours, warningOnly: true },
          ]}
        >
          <DayPicker from={today()} className={styles.wide ?? ""} />
        </Form.Item>
        <Form.Item
          name="time"
          // antd would say so on a box that has no role; the rule asks for it all the same
          required={false}
          label={t("follow-ups.due.time")}
          rules={[{ required: true, message: t("errors.required") }]}
        >
          <Select
            showSearch
            options={timesOfDay(chosen.time).map((time) => ({ value: time, label: time }))}
            onChange={() => onChoose?.()}
          />
        </Form.Item>
      </div>
    </div>
  );
}
