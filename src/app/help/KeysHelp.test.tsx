import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import { renderPart } from "../../../tests/support/render";
import { useTexts } from "../../../tests/support/texts";
import { StaffContext } from "../guards/staffContext";
import { KeysHelp } from "./KeysHelp";

beforeAll(() => useTexts("fr"));

function renderFor(role: "agent" | "host") {
  const staff = {
    id: "s1",
    email: "x@escale.example",
    full_name: "Hamza Sabiri",
    role,
    agency_id: null,
    region_id: null,
    locale: "fr",
    theme: "system",
  };
  renderPart(
    <StaffContext value={staff}>
      <KeysHelp />
    </StaffContext>,
  );
}

it.each([
  ["agent", "Dans un dossier", "Au comptoir"],
  ["host", "Au comptoir", "Dans un dossier"],
] as const)("a question mark lists the keys of an %s, and no others", async (role, has, hasNot) => {
  const user = userEvent.setup();
  renderFor(role);
  await user.keyboard("?");
  const list = within(await screen.findByRole("dialog", { name: "Raccourcis clavier" }));
  expect(list.getByRole("region", { name: "Partout" })).toBeTruthy();
  expect(list.getByRole("region", { name: has })).toBeTruthy();
  expect(list.queryByRole("region", { name: hasNot })).toBeNull();
  await user.click(list.getByRole("button", { name: "Fermer" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});
