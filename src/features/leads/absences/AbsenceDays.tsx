import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { addDays, type Day } from "@/lib/dates";
import { DayPicker } from "@/ui/DayPicker";
import { MOST_DAYS } from "./absences";
import styles from "./absences.module.css";

/** The first day of an absence, which stays once it has begun, and the last: `starts_on` and `ends_on` of the form. */
export function AbsenceDays({ begun }: { begun: boolean }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const first: Day | undefined = Form.useWatch("starts_on", form);
  return (
    <div className={styles.days}>
      <Form.Item
        name="starts_on"
        label={t("absences.form.startsOn")}
        rules={[
          { required: true, message: t("absences.form.dayRequired") },
          {
            validator: (_, day: Day | undefined) =>
              day && day < today() && !begun
                ? Promise.reject(new Error(t("errors.absence_in_past")))
                : Promise.resolve(),
          },
        ]}
      >
        <DayPicker from={today()} disabled={begun} className={styles.day ?? ""} />
      </Form.Item>
      <Form.Item
        name="ends_on"
        label={t("absences.form.endsOn")}
        dependencies={["starts_on"]}
        rules={[
          { required: true, message: t("absences.form.dayRequired") },
          {
            validator: (_, day: Day | undefined) => {
              if (!day || !first) {
                return Promise.resolve();
              }
              if (day < today()) {
                return Promise.reject(new Error(t("errors.absence_in_past")));
              }
              if (day < first) {
                return Promise.reject(new Error(t("errors.dates_upside_down")));
              }
              return day > addDays(first, MOST_DAYS - 1)
                ? Promise.reject(new Error(t("errors.absence_too_long")))
                : Promise.resolve();
            },
          },
        ]}
      >
        <DayPicker
          from={first && first > today() ? first : today()}
          until={first && addDays(first, MOST_DAYS - 1)}
          className={styles.day ?? ""}
        />
      </Form.Item>
    </div>
  );
}
