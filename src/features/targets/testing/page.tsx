import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { StaffRole } from "@/backend/profile";
import { functionAnswers } from "../../../../tests/support/functionAnswers";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, type fakeServer } from "../../../../tests/support/server";
import TargetsPage from "../pages/TargetsPage";
import type { TargetGrid } from "../targets";
import { gridOf } from "./grid";

const edition = { id: "e", number: 3, year: 2026, theme_fr: "Espaces publics", starts_on: "2026-09-04" };

/** Who renderWithData signs in. */
const READER = "40000000-0000-4000-8000-000000000001";

interface Opened {
  role?: StaffRole;
  path?: string;
  grid?: Partial<TargetGrid>;
  /** What saving is answered with, one call after another. */
  saving?: (() => Response)[];
}

/** Opens the page over a small tour; tells what is asked and sent, and finds its cells. */
export async function openTargets(server: ReturnType<typeof fakeServer>, opened: Opened = {}) {
  const { role = "admin", path = "/tour/targets", grid, saving = [() => HttpResponse.json({ saved: 1 })] } = opened;
  const shown = { grid: gridOf(grid) };
  const save = functionAnswers("save_targets", ...saving);
  server.use(
    http.post(`${API}/rest/v1/rpc/my_profile`, () =>
      HttpResponse.json({
        staff: { id: READER, role },
        agency: null,
        region: null,
        stops: [],
        now: "2026-10-02T09:00:00Z",
      }),
    ),
    http.get(`${API}/rest/v1/editions`, () => HttpResponse.json([edition], { headers: { "content-range": "0-0/1" } })),
    http.post(`${API}/rest/v1/rpc/target_grid`, () => HttpResponse.json(shown.grid)),
    save.handler,
  );
  const user = userEvent.setup();
  const view = renderWithData(<TargetsPage />, { role, path });
  /** The cell of a row in a column, by their names. */
  const cell = (row: string | RegExp, column = 0) => {
    const line = within(screen.getByRole("grid")).getByRole("row", { name: row });
    const found = within(line).getAllByRole("gridcell")[column];
    if (!found) throw new Error(`no column ${column}`);
    return found;
  };
  return { user, view, cell, sent: save.sent, shown };
}
