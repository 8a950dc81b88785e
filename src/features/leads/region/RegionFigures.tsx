import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { formatCount } from "@/lib/numbers";
import { FigureStrip } from "@/ui/FigureStrip";
import { useLanguage } from "@/ui/useLanguage";
import { meanLoad, totalLoad } from "../assignments/load";
import { useLoadFigures } from "../assignments/useLoadFigures";
import { NOBODY } from "../filters/leadFilters";

/** The region in four figures. */
export function RegionFigures({ agencies }: { agencies: AgencyLoad[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mean = meanLoad(agencies);
  const figures = useLoadFigures(totalLoad(agencies), { to: `/leads?view=table&open=1&agent=${NOBODY}` });
  return (
    <FigureStrip
      figures={[
        ...figures,
        {
          key: "mean",
          value: mean === null ? "–" : formatCount(Math.round(mean), language),
          label: t("assignments.figure.mean"),
        },
      ]}
    />
  );
}
