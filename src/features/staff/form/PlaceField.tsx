import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import { type AgencyName, type Place, useAgencyNames, useRegions } from "@/backend/places";
import type { StaffRole } from "@/backend/profile";
import { localizedName } from "@/lib/localized";
import { matches } from "@/lib/text";
import { useLanguage } from "@/ui/useLanguage";
import { placeOf } from "../staff";

/** The agency or the region of a person, whichever the role asks for; nothing where it asks for none. */
export function PlaceField({ role, current }: { role: StaffRole | undefined; current: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const place = placeOf(role);
  const agencies = useAgencyNames(place === "agency");
  const regions = useRegions(place === "region");
  const places: (Place & Partial<AgencyName>)[] = place === "region" ? regions : agencies;
  if (place === null) {
    return null;
  }
  return (
    <Form.Item
      key={place}
      name={`${place}_id`}
      required={false}
      label={t(`staff.place.${place}`)}
      rules={[{ required: true, message: t(`staff.form.${place}Required`) }]}
    >
      <Select
        showSearch
        filterOption={(typed, option) => matches(option?.search ?? "", typed)}
        options={places
          .filter(({ id, active }) => active !== false || id === current)
          .map((one) => ({
            value: one.id,
            label: localizedName(one, language),
            search: `${one.name_fr} ${one.name_ar}`,
          }))}
      />
    </Form.Item>
  );
}
