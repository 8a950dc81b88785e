import { Form } from "antd";
import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { formatDay, formatDayRange } from "@/lib/formatDates";
import { CaravanMark } from "@/ui/CaravanTag";
import { ChoicePills } from "@/ui/ChoicePills";
import type { CaravanKind } from "@/ui/kinds";
import { RecordForm } from "@/ui/record/RecordForm";
import { RemoveButton } from "@/ui/record/RemoveButton";
import { useRecordForm } from "@/ui/record/useRecordForm";
import { useLanguage } from "@/ui/useLanguage";
import { CARAVAN_COLUMNS, type Caravan, type CaravanColumns } from "../tour";
import { DatesFields } from "./DatesFields";
import { type CaravanValues, caravanColumns, caravanValues } from "./tourForms";

interface CaravanFormProps {
  edition: Edition;
  /** The caravan to edit; null for one to be added. */
  caravan: Caravan | null;
  /** The types this edition has not yet. */
  free: CaravanKind[];
  onDone: () => void;
}

/** Adds a caravan to an edition or edits its days. */
export function CaravanForm({ edition, caravan, free, onDone }: CaravanFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const record = useRecordForm<CaravanColumns, CaravanColumns & { id: string; version: number }, CaravanValues>({
    resource: "caravans",
    select: CARAVAN_COLUMNS,
    row: caravan,
    draft: edition.id,
    valuesOf: caravanValues,
    columnsOf: (values) => caravanColumns({ ...values, kind: caravan?.kind ?? values.kind }, edition.id),
    onSaved: onDone,
    onCancel: onDone,
  });
  return (
    <RecordForm
      record={record}
      name="caravan"
      describe={(columns) => ({
        edition_id: { label: t("tour.edition.title"), value: edition.year },
        kind: { label: t("tour.form.kind"), value: t(`common.caravanKind.${columns.kind}`) },
        starts_on: { label: t("tour.form.startsOn"), value: formatDay(columns.starts_on, language, "long") },
        ends_on: { label: t("tour.form.endsOn"), value: formatDay(columns.ends_on, language, "long") },
      })}
    >
      {caravan === null && (
        <Form.Item name="kind" label={t("tour.form.kind")} rules={[{ required: true, message: t("errors.required") }]}>
          <ChoicePills<CaravanKind>
            choices={free.map((kind) => ({
              value: kind,
              label: t(`common.caravanKind.${kind}`),
              icon: <CaravanMark kind={kind} />,
            }))}
          />
        </Form.Item>
      )}
      <DatesFields
        from={edition.starts_on}
        until={edition.ends_on}
        outside={t("tour.form.outsideEdition", { days: formatDayRange(edition.starts_on, edition.ends_on, language) })}
      />
      {caravan && (
        <RemoveButton
          resource="caravans"
          id={caravan.id}
          label={t("tour.caravan.remove")}
          question={t("tour.caravan.removeQuestion")}
          inUse={t("tour.caravan.inUse", { count: caravan.stops.length })}
          onRemoved={onDone}
        />
      )}
    </RecordForm>
  );
}
