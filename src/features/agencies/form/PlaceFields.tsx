import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useCities, useRegions } from "@/backend/places";
import { localizedName } from "@/lib/localized";
import { matches } from "@/lib/text";
import styles from "@/ui/record/record.module.css";
import { useLanguage } from "@/ui/useLanguage";

/** Where an agency is: choosing a city chooses its region. */
export function PlaceFields() {
  const { t } = useTranslation();
  const language = useLanguage();
  const form = Form.useFormInstance();
  const regions = useRegions();
  const cities = useCities();
  const region = Form.useWatch("region_id", form);
  const offered = cities.filter(({ country, region_id }) => country === "MA" && (!region || region_id === region));

  return (
    <div className={styles.pair}>
      <Form.Item
        name="region_id"
        required={false}
        label={t("agencies.column.region")}
        rules={[{ required: true, message: t("errors.required") }]}
      >
        <Select
          showSearch
          filterOption={(typed, option) => matches(option?.label ?? "", typed)}
          options={regions.map((one) => ({ value: one.id, label: localizedName(one, language) }))}
          onChange={(id: string) => {
            const city = cities.find((one) => one.id === form.getFieldValue("city_id"));
            if (city && city.region_id !== id) {
              form.setFieldValue("city_id", undefined);
            }
          }}
        />
      </Form.Item>
      <Form.Item
        name="city_id"
        required={false}
        label={t("agencies.column.city")}
        rules={[{ required: true, message: t("errors.required") }]}
      >
        <Select
          showSearch
          filterOption={(typed, option) => matches(option?.search ?? "", typed)}
          options={offered.map((one) => ({
            value: one.id,
            label: localizedName(one, language),
            search: `${one.name_fr} ${one.name_ar}`,
          }))}
          onChange={(id: string) => {
            const city = cities.find((one) => one.id === id);
            if (city) {
              form.setFieldValue("region_id", city.region_id);
            }
          }}
        />
      </Form.Item>
    </div>
  );
}
