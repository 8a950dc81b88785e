import { Select, type SelectProps } from "antd";
import { useTranslation } from "react-i18next";
import { isId } from "@/lib/ids";
import { matches, tidy } from "@/lib/text";
import { useLabels } from "./useLabels";

/** As many as one lead carries, and as long as a word may be. */
const MOST = 10;
export const LONGEST_LABEL = 40;

interface LabelSelectProps extends Pick<SelectProps, "id" | "variant" | "placeholder" | "disabled" | "className"> {
  agencyId: string;
  value?: string[];
  onChange?: (chosen: string[]) => void;
  /** A word that is no label yet may be typed; it is among what is chosen as typed. */
  makes?: boolean;
  label?: string;
}

/** Some of an agency's labels, found by typing. */
export function LabelSelect({ agencyId, value = [], onChange, makes = false, label, ...rest }: LabelSelectProps) {
  const { t } = useTranslation();
  const { labels, isLoading } = useLabels(agencyId);
  const words = (chosen: string[]) => chosen.map((one) => (isId(one) ? one : tidy(one).slice(0, LONGEST_LABEL)));
  return (
    <Select<string[]>
      placeholder={t("bulk.label.choose")}
      {...rest}
      mode={makes ? "tags" : "multiple"}
      value={value}
      onChange={(chosen) => onChange?.([...new Set(words(chosen).filter(Boolean))])}
      loading={isLoading}
      maxCount={MOST}
      tokenSeparators={[","]}
      filterOption={(typed, option) => matches(String(option?.label ?? ""), typed)}
      options={labels.map(({ id, name }) => ({ value: id, label: name }))}
      notFoundContent={makes ? t("bulk.label.typeOne") : t("bulk.label.none")}
      aria-label={label}
    />
  );
}
