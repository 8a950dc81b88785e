import { screen } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { useTexts } from "../../../../tests/support/texts";
import type { HandingSaid, LeadEvent } from "./events";
import { HandedBody } from "./FollowUpBody";

const handed = (changes: HandingSaid): LeadEvent => ({
  id: "e1",
  kind: "follow_up_handed",
  occurred_at: "2026-10-02T09:00:00+00:00",
  from_stage_id: null,
  to_stage_id: null,
  changes,
  actor: { full_name: "Nadia Bakkali" },
  to_staff: { full_name: "Imane Chakir" },
  note: null,
  follow_up: null,
  visit: null,
  assignment: null,
});

describe("a follow-up that was handed on", () => {
  beforeAll(() => useTexts("fr"));

  it.each<[HandingSaid, string]>([
    [{ absence: "begun" }, "Pendant un congé"],
    [{ absence: "changed" }, "Dates du congé modifiées"],
    [{ absence: "over" }, "Au retour de congé"],
    [{ note: "Elle la connaît" }, "Elle la connaît"],
  ])("says why: %j", (said, words) => {
    renderWithData(<HandedBody event={handed(said)} />);
    expect(screen.getByText("Imane Chakir")).toBeTruthy();
    expect(screen.getByText(words)).toBeTruthy();
  });
});
