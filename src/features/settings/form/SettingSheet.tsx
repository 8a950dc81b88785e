import { useTranslation } from "react-i18next";
import { Sheet } from "@/ui/Sheet";
import { useSettings } from "../api";
import { useNameOf } from "../list/useNameOf";
import type { SettingList, SettingRow } from "../settings";
import { SettingForm } from "./SettingForm";

interface SettingSheetProps {
  list: SettingList;
  /** The form the address names. */
  form: string | null;
  onClose: () => void;
}

/** Three columns of languages need room. */
const WIDTH = 720;

/** The form of a list's settings, beside it. */
export function SettingSheet({ list, form, onClose }: SettingSheetProps) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { rows } = useSettings(list);
  const [what, of, key] = (form ?? "").split(".", 3);
  const row = of === list && what === "edit" ? rows.find(({ id }) => id === key) : undefined;
  const adds = of === list && what === "add";
  const show = (one: SettingRow | null) => <SettingForm list={list} row={one} onDone={onClose} />;
  return (
    <Sheet
      open={adds || row !== undefined}
      width={WIDTH}
      title={adds ? t(`settings.list.${list}.add`) : t("settings.form.edit")}
      note={row && nameOf(row)}
      onClose={onClose}
    >
      {adds && show(null)}
      {row && show(row)}
    </Sheet>
  );
}
