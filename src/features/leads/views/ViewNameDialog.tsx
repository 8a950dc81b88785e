import { Form, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { FormProblem } from "@/ui/FormProblem";

interface ViewNameDialogProps {
  title: string;
  name: string;
  /** Refuses by throwing: the dialog then says why and keeps what was typed. */
  onSave: (name: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for the name of a view. */
export function ViewNameDialog({ title, name, onSave, onClose }: ViewNameDialogProps) {
  const { t } = useTranslation();
  const message = useErrorMessage();
  const [form] = Form.useForm<{ name: string }>();
  const [problem, setProblem] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);

  const save = async (values: { name: string }) => {
    setPending(true);
    setProblem(null);
    try {
      await onSave(values.name.trim());
      onClose();
    } catch (error) {
      setProblem(applyFormErrors(form, error, message) ? null : error);
    } finally {
      setPending(false);
    }
  };
  return (
    <Modal
      open
      centered
      width={400}
      title={title}
      closable={{ "aria-label": t("common.close") }}
      okText={t("common.action.save")}
      okButtonProps={{ htmlType: "submit", form: "view-name", loading: isPending }}
      cancelText={t("common.action.cancel")}
      onCancel={onClose}
      afterOpenChange={(isOpen) => isOpen && form.getFieldInstance("name")?.focus({ cursor: "all" })}
    >
      <Form
        form={form}
        name="view-name"
        layout="vertical"
        requiredMark={false}
        initialValues={{ name }}
        onFinish={(values) => void save(values)}
      >
        <FormProblem error={problem} />
        <Form.Item
          name="name"
          label={t("leads.views.name")}
          rules={[{ required: true, whitespace: true, message: t("leads.views.nameRequired") }]}
        >
          <Input maxLength={60} dir="auto" autoComplete="off" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
