import { CheckCircleOutlined } from "@ant-design/icons";
import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { formatMoment } from "@/lib/formatDates";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import { useLastFigureCheck } from "../api";
import styles from "./attention.module.css";

/** Whether the figures agreed with the rows they count when they were last checked; loud only where they did not. */
export function FigureCheckNote() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [last] = useLastFigureCheck().result.data;
  if (!last) {
    return null;
  }
  const moment = formatMoment(last.checked_at, language);
  if (last.differences === 0) {
    return (
      <p className={styles.checked}>
        <CheckCircleOutlined aria-hidden="true" /> {t("admin.figures.right", { moment })}
      </p>
    );
  }
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      message={t("admin.figures.wrong", {
        moment,
        count: last.differences,
        formatted: formatCount(last.differences, language),
      })}
      description={t("admin.figures.repair")}
    />
  );
}
