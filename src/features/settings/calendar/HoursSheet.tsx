import { Form, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAgencyNames } from "@/backend/places";
import { hoursOf } from "@/backend/week";
import { useWorkSettings } from "@/backend/workSettings";
import { localizedName } from "@/lib/localized";
import { matches } from "@/lib/text";
import { HoursForm } from "@/ui/hours/HoursForm";
import { Sheet } from "@/ui/Sheet";
import { useLanguage } from "@/ui/useLanguage";

/** The hours of all agencies or of one, beside the page: `week.common`, `week.add` or `week.<agency>` in the address. */
export function HoursSheet({ form, onClose }: { form: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useWorkSettings();
  const [what, key = ""] = (form ?? "").split(".", 2);
  const shown = what === "week" && data !== undefined;
  const agencies = useAgencyNames(shown);
  const [chosen, setChosen] = useState<string>();
  const id = key === "add" ? chosen : key;
  const agency = agencies.find((one) => one.id === id);
  const isCommon = key === "common";
  const all = data?.opening_hours ?? [];
  return (
    <Sheet
      open={shown}
      title={t(isCommon ? "settings.hours.title" : "settings.hours.ofOne")}
      note={agency && localizedName(agency, language)}
      onClose={onClose}
      onClosed={() => setChosen(undefined)}
    >
      {key === "add" && (
        <Form layout="vertical" component="div">
          <Form.Item label={t("settings.hours.agency")} htmlFor="hours-agency">
            <Select
              id="hours-agency"
              showSearch
              value={chosen}
              onChange={setChosen}
              filterOption={(typed, option) => matches(option?.label ?? "", typed)}
              options={agencies
                .filter((one) => one.active && !all.some(({ agency_id }) => agency_id === one.id))
                .map((one) => ({ value: one.id, label: localizedName(one, language) }))}
            />
          </Form.Item>
        </Form>
      )}
      {(isCommon || agency) && (
        <HoursForm
          key={id}
          agencyId={agency?.id ?? null}
          hours={hoursOf(all, agency?.id ?? null)}
          common={hoursOf(all, null)}
          onDone={onClose}
        />
      )}
    </Sheet>
  );
}
