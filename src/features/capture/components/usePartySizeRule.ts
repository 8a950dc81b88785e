import type { FormRule } from "antd";
import { useTranslation } from "react-i18next";

/** A party of 1 to 60, as `visits_party_size_range` has it. */
export function usePartySizeRule(): FormRule {
  const { t } = useTranslation();
  return {
    validator: async (_rule, size: unknown) => {
      if (typeof size !== "number" || !Number.isInteger(size) || size < 1 || size > 60) {
        throw new Error(t("errors.party_size_out_of_range"));
      }
    },
  };
}
