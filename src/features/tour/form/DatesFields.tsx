import { Form } from "antd";
import { useTranslation } from "react-i18next";
import type { Day } from "@/lib/dates";
import { DayPicker } from "@/ui/DayPicker";
import styles from "@/ui/record/record.module.css";

interface DatesFieldsProps {
  /** The days within which both must lie. */
  from?: Day | undefined;
  until?: Day | undefined;
  /** What is said of a day outside. */
  outside?: string;
}

/** First and last day; the end never before the beginning. */
export function DatesFields({ from, until, outside }: DatesFieldsProps) {
  const { t } = useTranslation();
  const required = { required: true, message: t("errors.required") };
  const inside = {
    validator: async (_rule: unknown, day?: Day) => {
      if (day && outside && ((from && day < from) || (until && day > until))) {
        throw new Error(outside);
      }
    },
  };
  return (
    <div className={styles.pair}>
      <Form.Item name="starts_on" label={t("tour.form.startsOn")} rules={[required, inside]}>
        <DayPicker className={styles.wide ?? ""} from={from} until={until} />
      </Form.Item>
      <Form.Item
        name="ends_on"
        label={t("tour.form.endsOn")}
        dependencies={["starts_on"]}
        rules={[
          required,
          inside,
          ({ getFieldValue }) => ({
            validator: async (_rule, day?: Day) => {
              const start: Day | undefined = getFieldValue("starts_on");
              if (day && start && day < start) {
                throw new Error(t("errors.dates_upside_down"));
              }
            },
          }),
        ]}
      >
        <DayPicker className={styles.wide ?? ""} from={from} until={until} />
      </Form.Item>
    </div>
  );
}
