import { useTranslation } from "react-i18next";
import { type Place, useAgencyNames, useCities } from "@/backend/places";
import { formatDay, formatDayRange } from "@/lib/formatDates";
import { localizedName } from "@/lib/localized";
import { RecordForm } from "@/ui/record/RecordForm";
import { RemoveButton } from "@/ui/record/RemoveButton";
import styles from "@/ui/record/record.module.css";
import { useRecordForm } from "@/ui/record/useRecordForm";
import { useLanguage } from "@/ui/useLanguage";
import { type CaravanColumns, STOP_COLUMNS, type Stop, type StopColumns } from "../tour";
import { CountField } from "./CountField";
import { DatesFields } from "./DatesFields";
import { StopPlaceFields } from "./StopPlaceFields";
import { type StopValues, stopColumns, stopValues } from "./tourForms";

interface StopFormProps {
  caravan: CaravanColumns & { id: string };
  /** The stop to edit; null for one to be added. */
  stop: Stop | null;
  /** The place of a new one in the tour. */
  position?: number;
  onSaved: (id: string) => void;
  onCancel: () => void;
  onRemoved: () => void;
}

/** Adds or edits a stop, inside the days of its caravan. */
export function StopForm({ caravan, stop, position = 1, onSaved, onCancel, onRemoved }: StopFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cities = useCities();
  const agencies = useAgencyNames();
  const record = useRecordForm<StopColumns, StopColumns & { id: string; version: number }, StopValues>({
    resource: "stops",
    select: STOP_COLUMNS,
    row: stop,
    draft: caravan.id,
    valuesOf: (columns) => stopValues(columns, position),
    columnsOf: (values) => stopColumns(values, caravan.id),
    onSaved,
    onCancel,
  });
  const nameOf = (places: Place[], id: string) => {
    const place = places.find((one) => one.id === id);
    return place && localizedName(place, language);
  };
  const days = formatDayRange(caravan.starts_on, caravan.ends_on, language);

  return (
    <RecordForm
      record={record}
      name="stop"
      describe={(columns) => ({
        caravan_id: { label: t("tour.form.kind"), value: t(`common.caravanKind.${caravan.kind}`) },
        position: { label: t("tour.form.position"), value: columns.position },
        city_id: { label: t("tour.form.city"), value: nameOf(cities, columns.city_id) },
        venue: { label: t("tour.form.venue"), value: columns.venue },
        time_zone: { label: t("tour.form.timeZone"), value: columns.time_zone },
        starts_on: { label: t("tour.form.startsOn"), value: formatDay(columns.starts_on, language, "long") },
        ends_on: { label: t("tour.form.endsOn"), value: formatDay(columns.ends_on, language, "long") },
        host_agency_id: { label: t("tour.form.hostAgency"), value: nameOf(agencies, columns.host_agency_id) },
        target_visitors: { label: t("tour.form.target"), value: columns.target_visitors },
      })}
    >
      <StopPlaceFields kind={caravan.kind} />
      <DatesFields from={caravan.starts_on} until={caravan.ends_on} outside={t("tour.form.outsideCaravan", { days })} />
      <div className={styles.pair}>
        <CountField name="position" label={t("tour.form.position")} min={1} max={1000} />
        <CountField name="target_visitors" label={t("tour.form.target")} min={0} max={1_000_000} optional />
      </div>
      {stop && (
        <RemoveButton
          resource="stops"
          id={stop.id}
          label={t("tour.stop.remove")}
          question={t("tour.stop.removeQuestion", { count: stop.postings?.length ?? 0 })}
          inUse={t("tour.stop.inUse")}
          onRemoved={onRemoved}
        />
      )}
    </RecordForm>
  );
}
