import { MinusOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, InputNumber } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./PartyStepper.module.css";

interface PartyStepperProps {
  id?: string;
  value?: number | null;
  onChange?: (value: number | null) => void;
}

/** How many came together: one more, one fewer, or typed. What is out of range stays as typed, with its message. */
export function PartyStepper({ id, value = null, onChange, ...aria }: PartyStepperProps): ReactNode {
  const { t } = useTranslation();
  const step = (by: number) => onChange?.(Math.min(60, Math.max(1, (value ?? 0) + by)));
  return (
    <div className={styles.stepper}>
      <Button
        icon={<MinusOutlined />}
        aria-label={t("capture.pad.less")}
        disabled={value === 1 || undefined}
        onClick={() => step(-1)}
      />
      <InputNumber
        {...aria}
        {...(id ? { id } : {})}
        className={styles.number ?? ""}
        value={value}
        onChange={(next) => onChange?.(next)}
        precision={0}
        controls={false}
        inputMode="numeric"
        autoComplete="off"
        enterKeyHint="next"
      />
      <Button
        icon={<PlusOutlined />}
        aria-label={t("capture.pad.plus")}
        disabled={value === 60 || undefined}
        onClick={() => step(1)}
      />
    </div>
  );
}
