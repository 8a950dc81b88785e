import { Alert, Form, Input, Select, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { type Place, useAgencyNames, useRegions } from "@/backend/places";
import { useOpenLeads } from "@/backend/useOpenLeads";
import { localizedName } from "@/lib/localized";
import { RecordForm } from "@/ui/record/RecordForm";
import styles from "@/ui/record/record.module.css";
import { useRecordForm } from "@/ui/record/useRecordForm";
import { useLanguage } from "@/ui/useLanguage";
import { type Person, ROLES, STAFF_COLUMNS, type StaffColumns } from "../staff";
import { PlaceField } from "./PlaceField";
import { columnsOf, releasesLeads, type StaffValues, valuesOf } from "./staffForm";

type Row = StaffColumns & { id: string; version: number };

interface StaffFormProps {
  /** The person to edit; null for one to be added. */
  person: Person | null;
  /** Where a new person works, if it was said. */
  agencyId?: string | undefined;
  onSaved: (id: string) => void;
  onCancel: () => void;
}

/** Adds or edits a person; says what becomes of their open leads when they leave or move. */
export function StaffForm({ person, agencyId, onSaved, onCancel }: StaffFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const record = useRecordForm<StaffColumns, Row, StaffValues>({
    resource: "staff",
    select: STAFF_COLUMNS,
    row: person,
    draft: agencyId ?? "",
    valuesOf: (columns) => valuesOf(columns, agencyId),
    columnsOf,
    // the last admin is refused where it was asked for
    fields: ({ active }) => ({ role: active ? "role" : "active" }),
    onSaved,
    onCancel,
  });
  const values = Form.useWatch([], record.form) ?? record.initial;
  const agencies = useAgencyNames(record.theirs !== null);
  const regions = useRegions(record.theirs !== null);
  const releases = person !== null && releasesLeads(person, values);
  const leaves = person?.active === true && values.active === false;
  const open = useOpenLeads("assignee_id", releases ? person?.id : undefined);
  const freed = releases ? open : 0;
  const isDemo = import.meta.env.VITE_ESCALE_DEMO === "true";
  const required = { required: true, whitespace: true, message: t("errors.required") };
  const nameOf = (places: Place[], id: string | null) => {
    const place = places.find((one) => one.id === id);
    return place && localizedName(place, language);
  };

  /** Says what saving does to the person's leads, once it is known. */
  const submitLabel = () => {
    if (person === null) {
      return t("staff.form.create");
    }
    if (freed === undefined || !(leaves || freed > 0)) {
      return undefined;
    }
    return leaves ? t("staff.form.deactivate", { count: freed }) : t("staff.form.moves", { count: freed });
  };

  return (
    <RecordForm
      record={record}
      name="staff"
      danger={leaves}
      submitLabel={submitLabel()}
      describe={(columns) => ({
        full_name: { label: t("staff.form.name"), value: columns.full_name },
        email: { label: t("staff.form.email"), value: <bdi>{columns.email}</bdi> },
        role: { label: t("staff.form.role"), value: t(`common.role.${columns.role}`) },
        agency_id: { label: t("staff.place.agency"), value: nameOf(agencies, columns.agency_id) },
        region_id: { label: t("staff.place.region"), value: nameOf(regions, columns.region_id) },
        active: { label: t("staff.form.state"), value: t(`staff.state.${columns.active ? "active" : "left"}`) },
      })}
    >
      {person === null && (
        <Alert type="info" showIcon message={t(isDemo ? "staff.form.demo" : "staff.form.invitation")} />
      )}
      <Form.Item name="full_name" label={t("staff.form.name")} rules={[required]}>
        <Input autoFocus maxLength={120} dir="auto" autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="email"
        label={t("staff.form.email")}
        validateTrigger="onBlur"
        rules={[required, { pattern: /^\s*[^@\s]+@[^@\s]+\.[^@\s]+\s*$/, message: t("errors.email_invalid") }]}
      >
        <Input inputMode="email" maxLength={254} dir="ltr" autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="role"
        required={false}
        label={t("staff.form.role")}
        rules={[{ required: true, message: t("errors.required") }]}
      >
        <Select options={ROLES.map((role) => ({ value: role, label: t(`common.role.${role}`) }))} />
      </Form.Item>
      {values.role && <p className={styles.removeText}>{t(`staff.does.${values.role}`)}</p>}
      <PlaceField role={values.role} current={person?.agency_id ?? null} />
      {person && (
        <Form.Item
          name="active"
          valuePropName="checked"
          label={t("staff.form.active")}
          layout="horizontal"
          colon={false}
        >
          <Switch />
        </Form.Item>
      )}
    </RecordForm>
  );
}
