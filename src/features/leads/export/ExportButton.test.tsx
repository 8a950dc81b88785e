import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { broken, functionAnswers } from "../../../../tests/support/functionAnswers";
import { renderPart } from "../../../../tests/support/render";
import { keepSavedFiles } from "../../../../tests/support/savedFiles";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { NO_FILTERS } from "../filters/leadFilters";
import { everyday } from "../testing/answers";
import { InRefine } from "../testing/InRefine";
import { leadOf } from "../testing/leads";
import { ExportButton } from "./ExportButton";

const server = fakeServer();
const user = userEvent.setup();
const saved = keepSavedFiles();

const idOf = (n: number) => String(n).padStart(4, "0");
const all = Array.from({ length: 502 }, (_, n) =>
  leadOf(idOf(n), {
    prospect_name: n === 3 ? "=1+1;x" : `Prospect ${idOf(n)}`,
    consents: n % 2 === 0 ? ["phone"] : [],
  }),
);

/** Pages by key, as PostgREST answers `id=gt.…`; remembers where each began. */
function pages() {
  const after: (string | null)[] = [];
  server.use(
    http.get(`${API}/rest/v1/lead_rows`, ({ request }) => {
      const search = new URL(request.url).searchParams;
      const key = search.get("id");
      after.push(key);
      const rows = all.filter(({ id }) => !key || `gt.${id}` > key).slice(0, Number(search.get("limit")));
      return HttpResponse.json(rows, { headers: { "content-range": `0-${rows.length - 1}/${all.length}` } });
    }),
  );
  return after;
}

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  server.use(...everyday);
});

async function take(format: RegExp) {
  renderPart(
    <InRefine>
      <ExportButton
        filters={{ ...NO_FILTERS, products: ["apartment"] }}
        editionId={undefined}
        columns={["prospect_name", "budget_mad"]}
        sort={{ field: "prospect_name", order: "desc" }}
      />
    </InRefine>,
  );
  await user.click(screen.getByRole("button", { name: /Exporter/ }));
  await user.click(await screen.findByRole("menuitem", { name: format }));
}

const recorded = () => new HttpResponse(null, { status: 204 });

describe("taking the filtered leads out", () => {
  it("reads by key, writes the trail first, and hands over every lead once, in the list's order", async () => {
    const after = pages();
    const { sent, handler } = functionAnswers("record_export", () => {
      expect(saved).toEqual([]);
      return recorded();
    });
    server.use(handler);
    await take(/CSV/);
    expect(await screen.findByText("502 dossiers exportés")).toBeTruthy();
    expect(after).toEqual([null, "gt.0499"]);
    expect(sent[0]).toMatchObject({
      p_kind: "csv",
      p_rows: 502,
      p_filters: { product: "apartment", columns: "prospect_name,budget_mad" },
    });
    const lines = (await saved[0]?.text())?.trim().split("\r\n") ?? [];
    expect(lines[0]).toBe("Prospect;Téléphone;Budget;Accord : Téléphone;Accord : WhatsApp / SMS;Accord : E-mail");
    expect(lines[1]).toBe("Prospect 0501;+212661234567;500000;non;non;non");
    expect(lines[2]).toBe("Prospect 0500;+212661234567;500000;oui;non;non");
    // what looks like a formula is a text, and a semicolon does not make a cell
    expect(lines.at(-1)).toBe('"\'=1+1;x";+212661234567;500000;non;non;non');
    expect(lines).toHaveLength(503);
  });

  it("writes a workbook", async () => {
    pages();
    server.use(functionAnswers("record_export", recorded).handler);
    await take(/Excel/);
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 20_000 });
    // a workbook is an archive
    expect((await saved[0]?.text())?.slice(0, 2)).toBe("PK");
  });

  it("hands nothing out that the trail does not know, and tries again when asked", async () => {
    pages();
    server.use(functionAnswers("record_export", broken, recorded).handler);
    await take(/CSV/);
    expect((await screen.findByRole("alert")).textContent).toContain("Le serveur a rencontré un problème");
    expect(saved).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Réessayer" }));
    await waitFor(() => expect(saved).toHaveLength(1));
  });
});
