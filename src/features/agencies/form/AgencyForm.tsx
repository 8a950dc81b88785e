import { Form, Input, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { type Place, useCities, useRegions } from "@/backend/places";
import { useOpenLeads } from "@/backend/useOpenLeads";
import { localizedName } from "@/lib/localized";
import { formatPhone, parsePhone } from "@/lib/phone";
import { RecordForm } from "@/ui/record/RecordForm";
import styles from "@/ui/record/record.module.css";
import { useRecordForm } from "@/ui/record/useRecordForm";
import { useLanguage } from "@/ui/useLanguage";
import { AGENCY_COLUMNS, type Agency, type AgencyColumns } from "../agency";
import { type AgencyValues, columnsOf, valuesOf } from "./agencyForm";
import { PlaceFields } from "./PlaceFields";

interface AgencyFormProps {
  /** The agency to edit; null for one to be added. */
  agency: Agency | null;
  onSaved: (id: string) => void;
  onCancel: () => void;
}

/** Adds or edits an agency; closing one says how many open leads wait there. */
export function AgencyForm({ agency, onSaved, onCancel }: AgencyFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const regions = useRegions();
  const cities = useCities();
  const record = useRecordForm<AgencyColumns, AgencyColumns & { id: string; version: number }, AgencyValues>({
    resource: "agencies",
    select: AGENCY_COLUMNS,
    row: agency,
    valuesOf,
    columnsOf,
    onSaved,
    onCancel,
  });
  const active = Form.useWatch("active", record.form) ?? record.initial.active;
  const closes = agency?.active === true && !active;
  // what it touches, once it is known
  const open = useOpenLeads("agency_id", closes ? agency.id : undefined);
  const required = { required: true, whitespace: true, message: t("errors.required") };
  const nameOf = (places: Place[], id: string) => {
    const place = places.find((one) => one.id === id);
    return place && localizedName(place, language);
  };

  return (
    <RecordForm
      record={record}
      name="agency"
      danger={closes}
      submitLabel={open === undefined ? undefined : t("agencies.form.close", { count: open })}
      describe={(columns) => ({
        code: { label: t("agencies.column.code"), value: columns.code },
        name_fr: { label: t("agencies.form.nameFr"), value: columns.name_fr },
        name_ar: { label: t("agencies.form.nameAr"), value: columns.name_ar },
        region_id: { label: t("agencies.column.region"), value: nameOf(regions, columns.region_id) },
        city_id: { label: t("agencies.column.city"), value: nameOf(cities, columns.city_id) },
        phone: {
          label: t("agencies.column.phone"),
          value: columns.phone && <bdi dir="ltr">{formatPhone(columns.phone)}</bdi>,
        },
        active: {
          label: t("agencies.column.state"),
          value: t(`agencies.state.${columns.active ? "active" : "closed"}`),
        },
      })}
    >
      <Form.Item name="name_fr" label={t("agencies.form.nameFr")} rules={[required]}>
        <Input autoFocus maxLength={120} dir="ltr" lang="fr" />
      </Form.Item>
      <Form.Item name="name_ar" label={t("agencies.form.nameAr")} rules={[required]}>
        <Input maxLength={120} dir="rtl" lang="ar" />
      </Form.Item>
      <PlaceFields />
      <div className={styles.pair}>
        <Form.Item
          name="code"
          label={t("agencies.column.code")}
          extra={t("agencies.form.codeHint")}
          rules={[required, { pattern: /^\s*[A-Za-z0-9-]{2,12}\s*$/, message: t("agencies.form.codeFormat") }]}
        >
          <Input autoComplete="off" dir="ltr" />
        </Form.Item>
        <Form.Item
          name="phone"
          label={t("agencies.column.phone")}
          validateTrigger="onBlur"
          rules={[
            {
              validator: async (_rule, typed: string) => {
                const phone = typed.trim() === "" ? null : await parsePhone(typed);
                if (phone && !phone.ok) {
                  throw new Error(t(`errors.${phone.problem}`));
                }
              },
            },
          ]}
        >
          <Input type="tel" autoComplete="off" dir="ltr" placeholder="0522 00 00 00" />
        </Form.Item>
      </div>
      <div className={styles.switch}>
        <Form.Item name="active" valuePropName="checked" noStyle>
          <Switch id="agency_active" />
        </Form.Item>
        <label htmlFor="agency_active">{t("agencies.form.active")}</label>
      </div>
      {closes && <p className={styles.warning}>{t("agencies.form.closing")}</p>}
    </RecordForm>
  );
}
