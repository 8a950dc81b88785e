import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Button, Input } from "antd";
import { useState } from "react";
import { expect, it } from "vitest";
import { renderPart } from "../../tests/support/render";
import { Sheet } from "./Sheet";

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Modifier</Button>
      <Sheet open={open} title="Personne" onClose={() => setOpen(false)}>
        <Input aria-label="Téléphone" />
        <Input aria-label="Nom" autoFocus />
      </Sheet>
    </>
  );
}

it("gives the focus to the field that asks for it", async () => {
  renderPart(<Page />);
  await userEvent.click(screen.getByRole("button", { name: "Modifier" }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Nom")));
});
