import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import notices from "../components/Notices.module.css";
import { agenciesInScope } from "./scope";
import { type Places, placesWithout, strangersTo } from "./strangers";
import type { FigureFilterState } from "./useFigureFilters";
import type { FilterNames } from "./useFilterNames";

const KEYS = ["stops", "regions", "agencies"] as const;

interface StrangerNoticesProps {
  state: FigureFilterState;
  names: FilterNames;
}

/** Filters that can find nothing: what they name is not there any more, or is not told to this reader; and the way out of them. */
export function StrangerNotices({ state, names }: StrangerNoticesProps) {
  const { t } = useTranslation();
  const staff = useProfile().data?.staff;
  const { filters, change } = state;
  const unknown = strangersTo(names, filters);
  const mine = { ...names, regions: agenciesInScope(names.regions, staff) };
  const ofOthers = placesWithout({ ...strangersTo(mine, filters), stops: [] }, unknown);
  const has = (places: Places) => KEYS.some((key) => places[key].length > 0);
  const notice = (places: Places, message: string) =>
    has(places) && (
      <Alert
        className={notices.notice ?? ""}
        type="warning"
        showIcon
        role="status"
        message={message}
        action={
          <Button className="no-print" size="small" onClick={() => change(placesWithout(filters, places))}>
            {t("kpi.strangers.remove")}
          </Button>
        }
      />
    );
  return (
    <>
      {notice(
        unknown,
        t("kpi.strangers.unknown", {
          filters: KEYS.filter((key) => unknown[key].length > 0)
            .map((key) => t(`kpi.ignored.${key}`))
            .join(", "),
        }),
      )}
      {notice(
        ofOthers,
        t("kpi.strangers.ofOthers", {
          names: [names.regionNames(ofOthers.regions), names.agencyNames(ofOthers.agencies)].filter(Boolean).join(", "),
        }),
      )}
    </>
  );
}
