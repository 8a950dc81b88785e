import { screen } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { syncClock } from "@/lib/clock";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { absenceOf, absencesAnswer } from "../testing/absences";
import { reda } from "../testing/loads";
import { MyAbsences } from "./MyAbsences";

const server = fakeServer();
const me = "40000000-0000-4000-8000-000000000001";

beforeAll(() => useTexts("fr"));
beforeEach(() => syncClock("2026-10-02T09:00:00+00:00"));

async function told(...absences: Parameters<typeof absencesAnswer>) {
  server.use(absencesAnswer(...absences));
  renderWithData(<MyAbsences />);
  return (await screen.findByRole("list", { name: "Absences qui me concernent" })).textContent;
}

describe("on somebody's day", () => {
  it("says whom they stand in for, and for whom they will", async () => {
    const text = await told(
      absenceOf("1", { stand_in_id: me }),
      absenceOf("2", { stand_in_id: me, staff_name: "Samir Gharbi", starts_on: "2026-10-12", ends_on: "2026-10-13" }),
    );
    expect(text).toContain("Vous prenez le relais de Imane Chakir jusqu’au ven. 9 oct.");
    expect(text).toContain("12 relances vous ont été transmises.");
    expect(text).toContain("1 nouveau dossier aussi.");
    expect(text).toContain("Vous prendrez le relais de Samir Gharbi du lun. 12 oct. au mar. 13 oct.");
  });

  it("says who stands in for them", async () => {
    const text = await told(absenceOf("1", { staff_id: me }));
    expect(text).toContain("Reda Mekouar prend le relais");
  });

  it("says at the return what came back and what was done", async () => {
    const ended_at = "2026-10-01T09:00:00+00:00";
    const back = { ended_at, follow_ups_back: 8, leads_back: 1, follow_ups_done: 4 };
    const text = await told(absenceOf("1", { staff_id: me, stand_in_id: reda.id, ...back }));
    expect(text).toContain("Reda Mekouar avait pris le relais");
    expect(text).toContain("8 relances vous sont rendues.");
    expect(text).toContain("1 nouveau dossier est à vous.");
    expect(text).toContain("4 autres ont été faites entre-temps.");
  });
});
