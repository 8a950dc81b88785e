import { Form, Input, Select } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type AgencyName, type City, useAgencyNames, useCities } from "@/backend/places";
import { localizedName } from "@/lib/localized";
import { matches } from "@/lib/text";
import type { CaravanKind } from "@/ui/kinds";
import { useLanguage } from "@/ui/useLanguage";
import { useCountry } from "../useCountry";

interface Option {
  value: string;
  label: string;
  search: string;
}

const find = (typed: string, option?: Option) => matches(option?.search ?? "", typed);

function options(places: (City | AgencyName)[], language: string, note: (place: City | AgencyName) => string) {
  return places.map((place): Option => {
    const label = localizedName(place, language) + note(place);
    return { value: place.id, label, search: `${place.name_fr} ${place.name_ar} ${label}` };
  });
}

/** Where a stop is held and who receives it: a city proposes its time zone and the agency that serves it. */
export function StopPlaceFields({ kind }: { kind: CaravanKind }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const country = useCountry();
  const form = Form.useFormInstance();
  const cities = useCities();
  const agencies = useAgencyNames();
  const zones = useMemo(
    () =>
      Intl.supportedValuesOf("timeZone").map(
        (zone): Option => ({ value: zone, label: zone, search: zone.replace(/[_/]/g, " ") }),
      ),
    [],
  );
  const required = [{ required: true, message: t("errors.required") }];
  const offered = cities.filter((city) => (city.country === "MA") === (kind !== "abroad"));

  const propose = (id: string) => {
    const city = cities.find((one) => one.id === id);
    if (!city) {
      return;
    }
    form.setFieldValue("time_zone", city.time_zone);
    if (city.agency_id) {
      form.setFieldValue("host_agency_id", city.agency_id);
    }
  };

  return (
    <>
      <Form.Item name="city_id" required={false} label={t("tour.form.city")} rules={required}>
        <Select
          showSearch
          filterOption={find}
          options={options(offered, language, (place) => {
            const name = "country" in place ? country(place.country) : undefined;
            return name ? ` (${name})` : "";
          })}
          onChange={propose}
        />
      </Form.Item>
      <Form.Item name="venue" label={t("tour.form.venue")} rules={[{ max: 200, message: t("errors.text_too_long") }]}>
        <Input dir="auto" placeholder={t("tour.form.venueHint")} />
      </Form.Item>
      <Form.Item
        name="host_agency_id"
        label={t("tour.form.hostAgency")}
        extra={t("tour.form.hostAgencyHint")}
        required={false}
        rules={required}
      >
        <Select
          showSearch
          filterOption={find}
          options={options(
            agencies.filter(({ id, active }) => active || id === form.getFieldValue("host_agency_id")),
            language,
            () => "",
          )}
        />
      </Form.Item>
      <Form.Item
        name="time_zone"
        required={false}
        label={t("tour.form.timeZone")}
        extra={t("tour.form.timeZoneHint")}
        rules={required}
      >
        <Select showSearch filterOption={find} options={zones} />
      </Form.Item>
    </>
  );
}
