import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "@/ui/PageHeader";
import { Definitions } from "../definitions/Definitions";
import { FigurePages } from "../frame/FigurePages";
import { PrintButton } from "../frame/PrintButton";
import { PrintHead } from "../frame/PrintHead";

/** How every figure is counted, from what, in which time zone. */
export default function DefinitionsPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PrintHead />
      <PageHeader
        title={t("definitions.title")}
        lead={`${t("definitions.lead")} ${t("kpi.definition.zone")}`}
        action={<PrintButton />}
      />
      <FigurePages />
      <Definitions />
    </>
  );
}
