import { Form, Input } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PartyStepper } from "../components/PartyStepper";
import { usePartySizeRule } from "../components/usePartySizeRule";
import { BudgetField } from "./BudgetField";
import { CitySelect } from "./CitySelect";
import styles from "./fields.module.css";
import { Optional } from "./Optional";
import { ProductChoice } from "./ProductChoice";

const NOTE_LENGTH = 4_000;

/** What the visitor looks for. */
export function WishFields(): ReactNode {
  const { t } = useTranslation();
  const partySize = usePartySizeRule();
  return (
    <fieldset className={styles.section}>
      <legend>{t("capture.register.wants")}</legend>
      <Form.Item name="product" label={t("capture.register.product")}>
        <ProductChoice />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item
          name="wished_city_id"
          label={<Optional>{t("capture.register.wished_city")}</Optional>}
          extra={t("capture.register.wishedCityHint")}
        >
          <CitySelect />
        </Form.Item>
        <BudgetField />
      </div>
      <Form.Item name="party_size" label={t("capture.register.party_size")} rules={[partySize]}>
        <PartyStepper />
      </Form.Item>
      <Form.Item
        name="note"
        label={<Optional>{t("capture.register.note")}</Optional>}
        rules={[{ max: NOTE_LENGTH, message: t("errors.text_too_long") }]}
        validateTrigger="onChange"
      >
        <Input.TextArea
          className={styles.words ?? ""}
          autoComplete="off"
          autoSize={{ minRows: 3, maxRows: 10 }}
          placeholder={t("capture.register.noteHint")}
          count={{ show: true, max: NOTE_LENGTH }}
        />
      </Form.Item>
    </fieldset>
  );
}
