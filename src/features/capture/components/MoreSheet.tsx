import { Button, Form } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { Sheet } from "@/ui/Sheet";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./MoreSheet.module.css";
import { PartyStepper } from "./PartyStepper";
import { usePartySizeRule } from "./usePartySizeRule";

const OFTEN = [6, 8, 10, 15, 20, 30];

interface MoreSheetProps {
  open: boolean;
  onClose: () => void;
  onCount: (partySize: number) => void;
}

/** A party larger than the buttons: a number to step or type, or one of those that often come. */
export function MoreSheet({ open, onClose, onCount }: MoreSheetProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Sheet open={open} title={t("capture.pad.moreTitle")} onClose={onClose} width={420} fit>
      <LargerParty onCount={onCount} />
    </Sheet>
  );
}

function LargerParty({ onCount }: Pick<MoreSheetProps, "onCount">): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [form] = Form.useForm<{ size: number }>();
  const size = Form.useWatch("size", form) ?? 0;
  const rule = usePartySizeRule();
  return (
    <Form
      form={form}
      layout="vertical"
      className={styles.form ?? ""}
      initialValues={{ size: OFTEN[0] }}
      onFinish={(values) => onCount(values.size)}
    >
      <Form.Item name="size" label={t("capture.pad.size")} rules={[rule]}>
        <PartyStepper />
      </Form.Item>
      <div className={styles.often}>
        {OFTEN.map((often) => (
          <Button key={often} onClick={() => form.setFieldsValue({ size: often })} aria-pressed={often === size}>
            {formatCount(often, language)}
          </Button>
        ))}
      </div>
      <Button type="primary" htmlType="submit" block className={styles.count ?? ""}>
        {t("capture.pad.count", { count: size })}
      </Button>
    </Form>
  );
}
