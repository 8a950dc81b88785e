import { useTranslation } from "react-i18next";
import { formatCount, formatShare } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { KindFigures } from "../api";
import { KindsPicture } from "../charts/pictures";
import { useDrill } from "../filters/useDrill";
import { ChartFrame } from "./ChartFrame";
import type { FigureTable } from "./columns";
import { countColumns } from "./countColumns";
import { type FigureProps, frameState } from "./figureProps";

/** Visitors per caravan type, the identified part of each shown. */
export function KindsFigure({ figures, failed, period, fileName }: FigureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const drill = useDrill();
  const kinds = figures?.by_kind ?? [];
  const all = figures?.totals.visitors ?? 0;
  const [largest] = [...kinds].sort((a, b) => b.visitors - a.visitors);
  const nameOf = (row: KindFigures) => t(`common.caravanKind.${row.caravan_kind}`);
  const hasFinding = largest !== undefined && all > 0 && kinds.length > 1;
  const table: FigureTable<KindFigures> = {
    rows: kinds,
    rowKey: (row) => row.caravan_kind,
    columns: [
      {
        key: "kind",
        title: t("kpi.column.kind"),
        text: nameOf,
        raw: nameOf,
        to: (row) => drill({ kinds: [row.caravan_kind] }),
      },
      ...countColumns<KindFigures>(t, language),
    ],
  };

  return (
    <ChartFrame
      state={frameState(figures, failed, kinds.length === 0)}
      name={t("kpi.kinds.title")}
      title={
        hasFinding
          ? t("kpi.kinds.finding", { kind: nameOf(largest), share: formatShare(largest.visitors, all, language) })
          : t("kpi.kinds.title")
      }
      measure={t("kpi.kinds.measure", { period })}
      definition={t("kpi.kinds.definition")}
      asOf={figures?.as_of}
      summary={kinds
        .map((row) => t("common.named", { name: nameOf(row), value: formatCount(row.visitors, language) }))
        .join(" · ")}
      empty={{ title: t("kpi.stops.empty"), text: t("kpi.stops.emptyText") }}
      table={table}
      fileName={`${fileName}-${t("kpi.kinds.file")}`}
      height={320}
    >
      <KindsPicture kinds={kinds} />
    </ChartFrame>
  );
}
