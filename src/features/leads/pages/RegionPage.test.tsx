import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { broken, functionAnswers } from "../../../../tests/support/functionAnswers";
import { renderPart } from "../../../../tests/support/render";
import { fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { everyday, rowsAnswer } from "../testing/answers";
import { InRefine } from "../testing/InRefine";
import { leadOf } from "../testing/leads";
import { berrechid, casablanca, loadAnswer, regionalManager } from "../testing/loads";
import RegionPage from "./RegionPage";

const server = fakeServer();
const user = userEvent.setup();
const [samir] = berrechid.agents;

beforeAll(() => useTexts("fr"));
beforeEach(() => server.use(regionalManager, ...everyday, loadAnswer(casablanca, berrechid)));

const address = () => screen.getByLabelText("address").textContent;

function openPage(path = "/region") {
  renderPart(
    <InRefine>
      <RegionPage />
    </InRefine>,
    path,
  );
}

const agencies = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);

describe("the region", () => {
  it("shows the most burdened agency first and sorts by what is touched, in the URL", async () => {
    openPage();
    await screen.findByRole("table", { name: "Charge des agences de la région" });
    expect(agencies()).toEqual(["Agence de Casablanca2 personnes", "Agence de Berrechid1 personne"]);
    await user.click(screen.getByRole("button", { name: "Agence" }));
    await waitFor(() => expect(address()).toBe("?load=name"));
    expect(agencies()).toEqual(["Agence de Berrechid1 personne", "Agence de Casablanca2 personnes"]);
  });

  it("opens an agency's agents, and an agent's open leads from the server", async () => {
    const { asked, handler } = rowsAnswer([leadOf("1", { prospect_name: "Aziz Filali" })]);
    server.use(handler);
    openPage();
    await user.click(await screen.findByRole("button", { name: "Conseillers : Agence de Berrechid" }));
    await user.click(screen.getByRole("link", { name: "Samir Gharbi" }));
    expect(address()).toBe(`?agency=${berrechid.id}&agent=${samir?.id}`);
    await screen.findByRole("link", { name: "Aziz Filali" });
    expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
      agency_id: `eq.${berrechid.id}`,
      assignee_id: `eq.${samir?.id}`,
      stage_kind: "eq.open",
    });
  });

  it("shows the same after a reload, and hands over what is ticked", async () => {
    server.use(rowsAnswer([leadOf("1", { prospect_name: "Aziz Filali" })]).handler);
    openPage(`/region?agency=${berrechid.id}&agent=${samir?.id}`);
    const leads = within(await screen.findByRole("region", { name: "Agence de Berrechid · Samir Gharbi" }));
    await user.click(await leads.findByRole("checkbox", { name: "Sélectionner Aziz Filali" }));
    expect(leads.getByRole("button", { name: "Réaffecter 1 dossier" })).toBeTruthy();
    await user.click(leads.getByRole("button", { name: "Fermer la liste" }));
    expect(address()).toBe("");
  });

  it("says why it shows nothing, and tries again when asked", async () => {
    const { sent, handler } = functionAnswers("agency_load", broken);
    server.use(handler);
    openPage();
    expect(await screen.findByText(/Le serveur a rencontré un problème/)).toBeTruthy();
    const before = sent.length;
    await user.click(screen.getByRole("button", { name: "Réessayer" }));
    await waitFor(() => expect(sent.length).toBeGreaterThan(before));
  });
});
