import { Alert, Form, Radio, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./EndLeadDialog.module.css";
import { useLostReasons } from "./lostReasons";

/** antd hands it on, though its type does not name it: what is required must be more than a plain box. */
const RADIO_GROUP = { role: "radiogroup" };

/** Why a lead is lost: one of the reasons still offered. */
export function LostFields() {
  const { t } = useTranslation();
  const language = useLanguage();
  const message = useErrorMessage();
  const { reasons, isLoading, error, refetch } = useLostReasons();
  if (isLoading) {
    return <Skeleton active title={false} paragraph={{ rows: 5 }} />;
  }
  if (error) {
    return (
      <Alert
        type="error"
        message={message(error)}
        action={
          <button type="button" className={styles.again} onClick={() => void refetch()}>
            {t("common.action.retry")}
          </button>
        }
      />
    );
  }
  return (
    <Form.Item
      name="reason"
      label={t("leads.end.reason")}
      rules={[{ required: true, message: t("errors.lost_reason_required") }]}
    >
      <Radio.Group {...RADIO_GROUP} aria-label={t("leads.end.reason")} className={styles.reasons ?? ""}>
        {reasons
          .filter(({ active }) => active)
          .map((reason, index) => (
            <Radio key={reason.id} value={reason.id} autoFocus={index === 0}>
              {localizedName(reason, language)}
            </Radio>
          ))}
      </Radio.Group>
    </Form.Item>
  );
}
