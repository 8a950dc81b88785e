import { useTranslation } from "react-i18next";
import { formatShare } from "@/lib/numbers";
import { NO_PRODUCT } from "@/ui/kinds";
import { useLanguage } from "@/ui/useLanguage";
import type { ProductFigures } from "../api";
import { RowsPicture } from "../charts/pictures";
import type { ChartRow } from "../charts/RowsChart";
import { useDrill } from "../filters/useDrill";
import { toldFigures } from "../told";
import { ChartFrame } from "./ChartFrame";
import type { FigureTable } from "./columns";
import { type FigureProps, frameState } from "./figureProps";

/** What visitors came for: leads by the product they look for, the most wanted first. */
export function ProductsFigure({ figures, failed, period, fileName }: FigureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const products = [...(figures?.by_product ?? [])].sort((a, b) => (b.leads ?? 0) - (a.leads ?? 0));
  const all = products.reduce((sum, { leads }) => sum + (leads ?? 0), 0);
  const nameOf = ({ product }: ProductFigures) => t(`common.productKind.${product ?? NO_PRODUCT}`);
  const told = toldFigures(t, language);
  const drill = useDrill();
  const hrefOf = ({ product }: ProductFigures) => drill({ products: [product ?? NO_PRODUCT] });
  const soldOf = ({ sold_mad }: ProductFigures) => told.sold(sold_mad);
  const shareOf = ({ leads }: ProductFigures) =>
    leads === null ? told.leads(null) : formatShare(leads, all, language);
  const rows = products.map(
    (row): ChartRow => ({
      key: row.product ?? NO_PRODUCT,
      name: nameOf(row),
      value: row.leads ?? 0,
      figure: told.leads(row.leads),
      // Of a part of the tour, what became of them is not crossed with what they look for.
      note:
        row.won_leads === null
          ? shareOf(row)
          : t("kpi.products.line", { share: shareOf(row), won: told.won(row.won_leads), sold: soldOf(row) }),
      href: hrefOf(row),
      color: row.product ? "var(--escale-brand)" : "var(--escale-ink-soft)",
    }),
  );
  const [first] = products;
  const count = (key: "leads" | "won_leads", text: (value: number | null) => string) => ({
    key,
    title: t(`kpi.measure.${key}`),
    numeric: true,
    text: (row: ProductFigures) => text(row[key]),
    raw: (row: ProductFigures) => row[key],
  });
  const table: FigureTable<ProductFigures> = {
    rows: products,
    rowKey: (row) => row.product ?? NO_PRODUCT,
    columns: [
      { key: "product", title: t("kpi.column.product"), text: nameOf, raw: nameOf, to: hrefOf },
      count("leads", told.leads),
      count("won_leads", told.won),
      {
        key: "sold",
        title: t("kpi.column.sold"),
        numeric: true,
        unit: t("kpi.unit.mad"),
        text: soldOf,
        raw: ({ sold_mad }) => sold_mad,
      },
    ],
  };
  return (
    <ChartFrame
      state={frameState(figures, failed, products.length === 0)}
      name={t("kpi.products.title")}
      title={
        first?.product
          ? t("kpi.products.finding", { product: nameOf(first), share: shareOf(first) })
          : t("kpi.products.title")
      }
      measure={t("kpi.products.measure", { period })}
      definition={t("kpi.products.definition")}
      asOf={figures?.as_of}
      summary={rows.map(({ name, figure }) => t("common.named", { name, value: figure })).join(" · ")}
      empty={
        figures?.by_product === null
          ? { title: t("kpi.products.notTold"), text: t("kpi.products.notToldText") }
          : { title: t("kpi.products.empty"), text: t("kpi.products.emptyText") }
      }
      table={table}
      fileName={`${fileName}-${t("kpi.products.file")}`}
      height={232}
    >
      <RowsPicture rows={rows} />
    </ChartFrame>
  );
}
