import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ChoicePills } from "@/ui/ChoicePills";
import { PRODUCT_KINDS } from "@/ui/kinds";
import type { ProductKind } from "../api";
import styles from "./fields.module.css";
import { ProductMark } from "./ProductMark";

interface ProductChoiceProps {
  id?: string;
  value?: ProductKind | "";
  onChange?: (value: ProductKind | "") => void;
}

/** The product sought, or that it is not said yet. */
export function ProductChoice(props: ProductChoiceProps): ReactNode {
  const { t } = useTranslation();
  const choices = PRODUCT_KINDS.map((kind) => ({
    value: kind,
    label: t(`common.productKind.${kind}`),
    icon: <ProductMark kind={kind} />,
  }));
  return (
    <div className={`${styles.choices} ${styles.products}`}>
      <ChoicePills<ProductKind | "">
        {...props}
        label={t("capture.register.product")}
        choices={[...choices, { value: "", label: t("capture.register.productUnknown") }]}
      />
    </div>
  );
}
