import { Alert, Form, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import type { EndingFacts } from "./api";
import styles from "./EndLeadDialog.module.css";
import { type EndingValues, factsOf } from "./ending";
import { LostFields } from "./LostFields";
import type { MovableLead } from "./leadRow";
import { REOPENING_HOURS } from "./rules";
import type { Stage } from "./stages";
import { WonFields } from "./WonFields";

interface EndLeadDialogProps {
  lead: MovableLead;
  stage: Stage;
  sending: boolean;
  error: unknown;
  onConfirm: (facts: EndingFacts) => void;
  onCancel: () => void;
}

/** Asks what the end of a lead says: the product sold and its price, or the reason of the loss. */
export function EndLeadDialog({ lead, stage, sending, error, onConfirm, onCancel }: EndLeadDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const message = useErrorMessage();
  const [form] = Form.useForm<EndingValues>();
  const isLost = stage.kind === "lost";
  const initial: EndingValues = lead.product && !isLost ? { product: lead.product } : {};

  return (
    <Modal
      closable={{ "aria-label": t("common.close") }}
      open
      centered
      width={480}
      title={t(isLost ? "leads.end.lostTitle" : "leads.end.wonTitle", { name: lead.prospect_name })}
      okText={t(isLost ? "leads.end.lostConfirm" : "leads.end.wonConfirm")}
      okButtonProps={{ danger: isLost, loading: sending, htmlType: "submit", form: "end-lead" }}
      cancelText={t("common.action.cancel")}
      cancelButtonProps={{ disabled: sending }}
      onCancel={onCancel}
      maskClosable={!sending}
      keyboard={!sending}
      afterOpenChange={(isOpen) => isOpen && form.getFieldInstance("price")?.focus()}
    >
      <Form<EndingValues>
        name="end-lead"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onFinish={(values) => onConfirm(factsOf(values))}
        className={styles.form ?? ""}
      >
        <p className={styles.text}>
          {t("leads.end.closes", { stage: localizedName(stage, language), count: REOPENING_HOURS })}
        </p>
        {isLost ? <LostFields /> : <WonFields budget={lead.budget_mad} />}
        {error ? <Alert type="error" showIcon role="alert" message={message(error)} /> : null}
      </Form>
    </Modal>
  );
}
