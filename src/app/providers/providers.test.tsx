import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { beforeAll, expect, test } from "vitest";
import { renderPart } from "../../../tests/support/render";
import { useTexts } from "../../../tests/support/texts";
import { i18nProvider } from "./i18nProvider";
import { useNotifications } from "./useNotifications";

beforeAll(() => useTexts("fr"));

test("Refine finds its own words and ours, and falls back on what it brings", () => {
  expect(i18nProvider.translate("notifications.editSuccess", { resource: "leads" }, "Updated")).toBe(
    "Modification enregistrée",
  );
  expect(i18nProvider.translate("errors.name_required", "name_required")).toBe("Indiquez le nom.");
  expect(i18nProvider.translate("table.unheardOf", "Fallback")).toBe("Fallback");
  expect(i18nProvider.translate("table.unheardOf")).toBe("table.unheardOf");
});

function Failing(): ReactNode {
  const { open } = useNotifications();
  return (
    <button
      type="button"
      onClick={() => open({ type: "error", message: "La modification n’a pas été enregistrée", description: "stale" })}
    >
      Enregistrer
    </button>
  );
}

test("a failure says what did not happen, and why, in the reader's words", async () => {
  renderPart(<Failing />);
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(await screen.findByText("La modification n’a pas été enregistrée")).toBeTruthy();
  expect(screen.getByText(/Quelqu’un a modifié cette fiche entre-temps\./)).toBeTruthy();
});
