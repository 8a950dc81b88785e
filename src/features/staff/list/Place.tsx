import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import type { Person } from "../staff";

/** Where a person works. */
export function Place({ person }: { person: Person }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const place = person.agency ?? person.region;
  return place ? localizedName(place, language) : t("staff.place.house");
}
