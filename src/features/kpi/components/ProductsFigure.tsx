import { useTranslation } from "react-i18next";
import { formatMoneyCompact } from "@/lib/money";
import { formatCount, formatShare } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { ProductFigures } from "../api";
import { LazyRowsChart } from "../charts/loadRowsChart";
import type { ChartRow } from "../charts/RowsChart";
import { ChartFrame } from "./ChartFrame";
import type { FigureTable } from "./columns";
import { type FigureProps, frameState } from "./figureProps";

/** What visitors came for: leads by the product they look for, the most wanted first. */
export function ProductsFigure({ figures, failed, period, fileName }: FigureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const products = [...(figures?.by_product ?? [])].sort((a, b) => b.leads - a.leads);
  const all = figures?.totals.leads ?? 0;
  const nameOf = ({ product }: ProductFigures) =>
    product ? t(`common.productKind.${product}`) : t("kpi.products.unknown");
  const soldOf = ({ sold_mad }: ProductFigures) => (sold_mad > 0 ? formatMoneyCompact(sold_mad, language) : "–");
  const rows = products.map(
    (row): ChartRow => ({
      key: row.product ?? "unknown",
      name: nameOf(row),
      value: row.leads,
      figure: formatCount(row.leads, language),
      note: t("kpi.products.line", {
        share: formatShare(row.leads, all, language),
        won: formatCount(row.won_leads, language),
        sold: soldOf(row),
      }),
      color: row.product ? "var(--escale-brand)" : "var(--escale-ink-soft)",
    }),
  );
  const [first] = products;
  const count = (key: "leads" | "won_leads") => ({
    key,
    title: t(`kpi.measure.${key}`),
    numeric: true,
    text: (row: ProductFigures) => formatCount(row[key], language),
    raw: (row: ProductFigures) => row[key],
  });
  const table: FigureTable<ProductFigures> = {
    rows: products,
    rowKey: (row) => row.product ?? "unknown",
    columns: [
      { key: "product", title: t("kpi.column.product"), text: nameOf, raw: nameOf },
      count("leads"),
      count("won_leads"),
      { key: "sold", title: t("kpi.column.sold"), numeric: true, text: soldOf, raw: ({ sold_mad }) => sold_mad },
    ],
  };
  return (
    <ChartFrame
      state={frameState(figures, failed, products.length === 0)}
      name={t("kpi.products.title")}
      title={
        first?.product
          ? t("kpi.products.finding", { product: nameOf(first), share: formatShare(first.leads, all, language) })
          : t("kpi.products.title")
      }
      measure={t("kpi.products.measure", { period })}
      definition={t("kpi.products.definition")}
      asOf={figures?.as_of}
      summary={rows.map(({ name, figure }) => `${name} : ${figure}`).join(" · ")}
      empty={{ title: t("kpi.products.empty"), text: t("kpi.products.emptyText") }}
      table={table}
      fileName={`${fileName}-${t("kpi.products.file")}`}
      height={232}
    >
      <LazyRowsChart rows={rows} />
    </ChartFrame>
  );
}
