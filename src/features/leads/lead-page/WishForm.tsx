import { Button, Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useHomeCities } from "@/backend/places";
import { localizedName } from "@/lib/localized";
import { matches } from "@/lib/text";
import { PRODUCT_KINDS } from "@/ui/kinds";
import { Money } from "@/ui/Money";
import { MoneyInput } from "@/ui/MoneyInput";
import type { Describe } from "@/ui/record/RecordConflict";
import { RecordForm } from "@/ui/record/RecordForm";
import { useRecordForm } from "@/ui/record/useRecordForm";
import { textCount } from "@/ui/textCount";
import { useLanguage } from "@/ui/useLanguage";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";
import type { Lead, LeadWish } from "./lead";
import { isBudget, valuesOf, WISH_SELECT, type WishRow, type WishValues, wishOf } from "./wish";

const LONGEST = 4000;
const BUDGET_FIELD = { budget_mad: "budget" };

interface WishFormProps {
  lead: Lead;
  onDone: () => void;
}

/** Edits what the person looks for; a stale edit shows both versions. */
export function WishForm({ lead, onDone }: WishFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { cities, isLoading, error, refetch } = useHomeCities();
  const options = cities
    .map((city) => ({ value: city.id, label: localizedName(city, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  const record = useRecordForm<LeadWish, WishRow, WishValues>({
    resource: "leads",
    select: WISH_SELECT,
    row: lead,
    valuesOf,
    columnsOf: wishOf,
    fields: () => BUDGET_FIELD,
    refresh: useRefreshWork(),
    onSaved: onDone,
    onCancel: onDone,
  });
  const describe: Describe<LeadWish> = ({ product, wished_city_id, budget_mad, description }) => ({
    product: { label: t("lead.wish.product"), value: product && t(`common.productKind.${product}`) },
    wished_city_id: {
      label: t("lead.wish.city"),
      value: options.find(({ value }) => value === wished_city_id)?.label,
    },
    budget_mad: { label: t("lead.wish.budget"), value: budget_mad && <Money amount={budget_mad} /> },
    description: { label: t("lead.wish.description"), value: description },
  });
  const budgetRule = async (_rule: unknown, text?: string) => {
    if (!isBudget(text)) {
      throw new Error(t("errors.budget_out_of_range"));
    }
  };
  return (
    <RecordForm record={record} name={`wish-${lead.id}`} describe={describe}>
      <Form.Item name="product" label={t("lead.wish.product")}>
        <Select
          autoFocus
          allowClear
          placeholder={t("lead.wish.unknown")}
          options={PRODUCT_KINDS.map((kind) => ({ value: kind, label: t(`common.productKind.${kind}`) }))}
        />
      </Form.Item>
      <Form.Item name="wished_city_id" label={t("lead.wish.city")}>
        <Select
          allowClear
          showSearch
          placeholder={t("lead.wish.unknown")}
          loading={isLoading}
          options={options}
          filterOption={(typed, option) => matches(option?.label ?? "", typed)}
          notFoundContent={
            error ? (
              <Button type="text" block onClick={() => void refetch()}>
                {t("errors.network")}
              </Button>
            ) : undefined
          }
        />
      </Form.Item>
      <Form.Item name="budget" label={t("lead.wish.budget")} rules={[{ validator: budgetRule }]}>
        <MoneyInput />
      </Form.Item>
      <Form.Item
        name="description"
        label={t("lead.wish.description")}
        rules={[{ max: LONGEST, message: t("errors.text_too_long") }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} count={textCount(LONGEST)} dir="auto" />
      </Form.Item>
    </RecordForm>
  );
}
