import { Button, Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { matches } from "@/lib/text";
import { FormProblem } from "@/ui/FormProblem";
import forms from "../follow-up-forms/forms.module.css";
import { submitOnModEnter } from "../follow-up-forms/submitOnModEnter";
import { textCount } from "../follow-up-forms/textCount";
import type { Lead } from "./lead";
import { useCities } from "./useCities";
import { useWishForm } from "./useWishForm";
import { WishConflict } from "./WishConflict";
import { isBudget } from "./wish";

const PRODUCTS = ["plot", "apartment", "house"] as const;

interface WishFormProps {
  lead: Lead;
  onDone: () => void;
}

/** Edits what the person looks for; a stale edit shows both versions. */
export function WishForm({ lead, onDone }: WishFormProps) {
  const { t } = useTranslation();
  const { options, isLoading } = useCities();
  const { form, initial, base, keep, problem, theirs, isPending, mine, submit, settle, backToForm, cancel } =
    useWishForm(lead, onDone);
  return (
    <>
      {theirs && (
        <WishConflict
          base={base}
          mine={mine()}
          theirs={theirs}
          cities={options}
          saving={isPending}
          onResolve={(wish) => settle(wish, theirs)}
          onCancel={backToForm}
        />
      )}
      <Form
        form={form}
        name={`wish-${lead.id}`}
        hidden={theirs !== null}
        layout="vertical"
        requiredMark={false}
        className={forms.form ?? ""}
        initialValues={initial}
        onValuesChange={keep}
        onFinish={submit}
        onKeyDown={submitOnModEnter(form)}
      >
        <FormProblem error={problem} />
        <Form.Item name="product" label={t("lead.wish.product")}>
          <Select
            autoFocus
            allowClear
            placeholder={t("lead.wish.unknown")}
            options={PRODUCTS.map((kind) => ({ value: kind, label: t(`common.productKind.${kind}`) }))}
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
          />
        </Form.Item>
        <Form.Item
          name="budget"
          label={t("lead.wish.budget")}
          rules={[
            {
              validator: async (_rule, text?: string) => {
                if (!isBudget(text)) {
                  throw new Error(t("errors.budget_out_of_range"));
                }
              },
            },
          ]}
        >
          <Input inputMode="numeric" suffix="MAD" autoComplete="off" dir="ltr" />
        </Form.Item>
        <Form.Item
          name="description"
          label={t("lead.wish.description")}
          rules={[{ max: 4000, message: t("errors.text_too_long") }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} count={textCount(4000)} dir="auto" />
        </Form.Item>
        <div className={forms.buttons}>
          <Button type="primary" htmlType="submit" loading={isPending}>
            {t("common.action.save")}
          </Button>
          <Button onClick={cancel}>{t("common.action.cancel")}</Button>
        </div>
      </Form>
    </>
  );
}
