import { useTranslation } from "react-i18next";
import { useUrlParam } from "@/ui/useUrlParam";
import { SettingSheet } from "../form/SettingSheet";
import { OutcomesSheet } from "../kinds/OutcomesSheet";
import type { SettingList as List, Section } from "../settings";
import { SettingList } from "./SettingList";

const LISTS: Record<Exclude<Section, "calendar">, List[]> = {
  stages: ["stages"],
  reasons: ["lost_reasons"],
  "follow-ups": ["follow_up_kinds", "follow_up_outcomes", "no_next_reasons"],
  templates: ["message_templates"],
};

/** The lists of a section, with the form the address names: `add.<list>`, `edit.<list>.<key>`, `outcomes.<kind>`. */
export function Lists({ section }: { section: Exclude<Section, "calendar"> }) {
  const { t } = useTranslation();
  const [form, setForm] = useUrlParam("form");
  const close = () => setForm(null);
  return (
    <>
      {LISTS[section].map((list) => (
        <SettingList
          key={list}
          list={list}
          hint={t(`settings.list.${list}.text`)}
          alone={LISTS[section].length === 1}
          open={setForm}
        />
      ))}
      {LISTS[section].map((list) => (
        <SettingSheet key={list} list={list} form={form} onClose={close} />
      ))}
      {section === "follow-ups" && <OutcomesSheet form={form} onClose={close} />}
    </>
  );
}
