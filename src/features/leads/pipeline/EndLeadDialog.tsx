import { Alert, Form, Modal, Radio, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./EndLeadDialog.module.css";
import { useLostReasons } from "./lostReasons";
import type { Stage } from "./stages";

/** antd hands it on, though its type does not name it: what is required must be more than a plain box. */
const RADIO_GROUP = { role: "radiogroup" };

interface EndLeadDialogProps {
  prospectName: string;
  stage: Stage;
  sending: boolean;
  error: unknown;
  /** The reason when the stage is lost. */
  onConfirm: (lostReasonId?: string) => void;
  onCancel: () => void;
}

interface Answer {
  reason?: string;
}

/** Asks before a lead ends, because that cannot be taken back, and for the reason when it is lost. */
export function EndLeadDialog({ prospectName, stage, sending, error, onConfirm, onCancel }: EndLeadDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const message = useErrorMessage();
  const [form] = Form.useForm<Answer>();
  const isLost = stage.kind === "lost";
  const { reasons, isLoading, error: reasonsError, refetch } = useLostReasons(isLost);
  const name = localizedName(stage, language);

  return (
    <Modal
      closable={{ "aria-label": t("common.close") }}
      open
      centered
      width={480}
      title={t(isLost ? "leads.end.lostTitle" : "leads.end.wonTitle", { name: prospectName })}
      okText={t(isLost ? "leads.end.lostConfirm" : "leads.end.wonConfirm")}
      okButtonProps={{ danger: isLost, loading: sending, htmlType: "submit", form: "end-lead" }}
      cancelText={t("common.action.cancel")}
      cancelButtonProps={{ disabled: sending }}
      onCancel={onCancel}
      maskClosable={!sending}
      keyboard={!sending}
    >
      <Form
        id="end-lead"
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason }) => onConfirm(reason)}
        className={styles.form ?? ""}
      >
        <p className={styles.text}>{t("leads.end.final", { stage: name })}</p>
        {isLost && isLoading && <Skeleton active title={false} paragraph={{ rows: 5 }} />}
        {isLost && reasonsError && (
          <Alert
            type="error"
            message={message(reasonsError)}
            action={
              <button type="button" className={styles.again} onClick={() => void refetch()}>
                {t("common.action.retry")}
              </button>
            }
          />
        )}
        {isLost && !isLoading && !reasonsError && (
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
        )}
        {error ? <Alert type="error" showIcon role="alert" message={message(error)} /> : null}
      </Form>
    </Modal>
  );
}
