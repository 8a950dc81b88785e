import { PrinterOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { printPage } from "@/ui/printing";

/** Prints the page, or saves it as PDF, by the browser's own dialog. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button icon={<PrinterOutlined aria-hidden />} onClick={() => void printPage()}>
      {t("kpi.print.button")}
    </Button>
  );
}
