import { BarChartOutlined, TableOutlined } from "@ant-design/icons";
import { App, Button } from "antd";
import { type RefObject, useContext, useState } from "react";
import { useTranslation } from "react-i18next";
import { csvSeparator, toCsv } from "@/lib/csv";
import { saveFile } from "@/ui/saveFile";
import { useLanguage } from "@/ui/useLanguage";
import type { Heading } from "../export/heading";
import { SaidFilters } from "../filters/useSaidFilters";
import { type FigureTable, fileCell, fileTitle } from "./columns";
import styles from "./FrameTools.module.css";

interface FrameToolsProps<Row> {
  asTable: boolean;
  onToggle: () => void;
  plot: RefObject<HTMLElement | null>;
  table: FigureTable<Row>;
  name: string;
  heading: Heading;
  fileName: string;
}

/** A figure as a table or a picture, and its downloads. */
export function FrameTools<Row>({ asTable, onToggle, plot, table, name, heading, fileName }: FrameToolsProps<Row>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const said = useContext(SaidFilters);
  // who sees the picture alone must know what it is narrowed to
  const head = { ...heading, measure: [heading.measure, said].filter(Boolean).join(" · ") };
  const [drawing, setDrawing] = useState<"png" | "svg" | null>(null);

  const saveCsv = () => {
    const header = table.columns.map(fileTitle);
    const rows = table.rows.map((row) => table.columns.map((column) => fileCell(column, row)));
    const csv = toCsv(header, rows, csvSeparator(language));
    saveFile(new Blob([csv], { type: "text/csv;charset=utf-8" }), `${fileName}.csv`);
  };
  const savePicture = async (ending: "png" | "svg") => {
    if (!plot.current) {
      return;
    }
    setDrawing(ending);
    try {
      const picture =
        ending === "png"
          ? await (await import("../export/figurePng")).figurePng(plot.current, head)
          : (await import("../export/figureSvg")).figureSvg(plot.current, head);
      saveFile(picture, `${fileName}.${ending}`);
    } catch {
      message.error(t("kpi.frame.pictureFailed"));
    } finally {
      setDrawing(null);
    }
  };

  return (
    <fieldset className={`${styles.tools} no-print`}>
      <legend className="visually-hidden">{t("kpi.frame.tools", { figure: name })}</legend>
      <Button
        type="text"
        size="small"
        icon={asTable ? <BarChartOutlined aria-hidden /> : <TableOutlined aria-hidden />}
        onClick={onToggle}
      >
        {asTable ? t("kpi.frame.asChart") : t("kpi.frame.asTable")}
      </Button>
      <Button type="text" size="small" onClick={saveCsv} aria-label={t("kpi.frame.csv")}>
        CSV
      </Button>
      {!asTable &&
        (["png", "svg"] as const).map((ending) => (
          <Button
            key={ending}
            type="text"
            size="small"
            onClick={() => void savePicture(ending)}
            loading={drawing === ending}
            aria-label={t(`kpi.frame.${ending}`)}
          >
            {ending.toUpperCase()}
          </Button>
        ))}
    </fieldset>
  );
}
