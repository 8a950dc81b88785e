import type { ComponentType } from "react";
import type { StaffRole } from "@/backend/profile";
import { renderWithData } from "../../../../tests/support/renderWithData";
import type { Figures } from "../api";
import type { FigureProps } from "../components/figureProps";
import { DrillFrom } from "../filters/DrillFrom";
import { NO_FILTERS } from "../filters/filters";

/** Renders one figure of the overview, on 2 October 2026, with marks that lead on from the address. */
export function renderFigure(
  Figure: ComponentType<FigureProps>,
  figures: Figures,
  { role = "admin", path = "/figures" }: { role?: StaffRole; path?: string } = {},
) {
  return renderWithData(
    <DrillFrom>
      <Figure
        figures={figures}
        failed={false}
        filters={NO_FILTERS}
        period="2026"
        today="2026-10-02"
        fileName="escale-2026"
      />
    </DrillFrom>,
    { role, path },
  );
}
