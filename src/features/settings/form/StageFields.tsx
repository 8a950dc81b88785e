import { Form, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import type { SettingColumns } from "../settings";
import { ColorField } from "./ColorField";
import { StagePreview } from "./StagePreview";

interface StageFieldsProps {
  values: SettingColumns;
  /** Leads are still worked in it: only these cool down. */
  open: boolean;
}

/** The colour of a stage, as it will look on the board, and after how many days its leads cool down. */
export function StageFields({ values, open }: StageFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item
        name="color"
        label={t("settings.stage.color")}
        rules={[{ required: true, message: t("errors.required") }]}
      >
        <ColorField />
      </Form.Item>
      <StagePreview values={values} />
      {open && (
        <Form.Item
          name="cooling_days"
          label={t("settings.stage.coolingDays")}
          extra={t("settings.stage.coolingText")}
          rules={[{ type: "integer", min: 1, max: 365, message: t("errors.invalid_value") }]}
        >
          <InputNumber controls={false} inputMode="numeric" suffix={t("settings.stage.days")} />
        </Form.Item>
      )}
    </>
  );
}
