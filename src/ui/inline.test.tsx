import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { syncClock } from "@/lib/clock";
import { renderPart } from "../../tests/support/render";
import { useTexts } from "../../tests/support/texts";
import { CaravanTag } from "./CaravanTag";
import { Money } from "./Money";
import { PersonAvatar } from "./PersonAvatar";
import { PhoneNumber } from "./PhoneNumber";
import { StageTag } from "./StageTag";
import { StatFigure } from "./StatFigure";
import { When } from "./When";

const plain = (text: string | null | undefined) => (text ?? "").replace(/[\u00a0\u202f\u200e\u200f]/g, " ").trim();

beforeEach(async () => {
  await useTexts("fr");
  syncClock("2025-10-02T10:00:00Z");
});
afterEach(() => {
  vi.useRealTimers();
  syncClock(new Date());
});

describe("When", () => {
  it("says a moment relative to the server's clock and gives the exact one on hover", async () => {
    renderPart(<When at="2025-10-01T22:30:00Z" />);
    const time = screen.getByText("hier 23:30");
    expect(time.getAttribute("datetime")).toBe("2025-10-01T22:30:00.000Z");
    await userEvent.hover(time);
    expect(plain((await screen.findByRole("tooltip")).textContent)).toContain("mercredi 1er octobre 2025");
  });

  it("reckons in the zone of the stop", () => {
    renderPart(<When at="2025-10-01T22:30:00Z" timeZone="Europe/Paris" />);
    expect(screen.getByText("aujourd’hui 00:30")).toBeTruthy();
  });

  it("says a day as a day", () => {
    renderPart(<When day="2025-10-03" />);
    expect(screen.getByText("demain").getAttribute("datetime")).toBe("2025-10-03");
  });

  it("moves on with the time", () => {
    vi.useFakeTimers();
    syncClock("2025-10-02T10:00:00Z");
    renderPart(<When at="2025-10-02T09:58:00Z" />);
    expect(plain(screen.getByText(/il y a/).textContent)).toBe("il y a 2 minutes");
    act(() => vi.advanceTimersByTime(61_000));
    expect(plain(screen.getByText(/il y a/).textContent)).toBe("il y a 3 minutes");
  });

  it("speaks Arabic", async () => {
    await useTexts("ar");
    renderPart(<When at="2025-10-01T22:30:00Z" />);
    expect(screen.getByText("أمس 23:30")).toBeTruthy();
  });
});

describe("facts in a line", () => {
  it("dials a phone number where it may, grouped and left to right", () => {
    const { unmount } = renderPart(<PhoneNumber value="+212661234567" />);
    expect(screen.getByText("+212 6 61 23 45 67").getAttribute("dir")).toBe("ltr");
    expect(screen.queryByRole("link")).toBeNull();
    unmount();
    renderPart(<PhoneNumber value="+212661234567" dials />);
    const link = screen.getByRole("link", { name: "+212 6 61 23 45 67" });
    expect(link.getAttribute("href")).toBe("tel:+212661234567");
    expect(link.getAttribute("dir")).toBe("ltr");
  });

  it("writes an amount, and the full one on hover where it is shortened", () => {
    renderPart(
      <>
        <Money amount={850_000} />
        <Money amount={1_250_000} compact />
      </>,
    );
    expect(screen.getByText((text) => /^850 000 MAD$/.test(plain(text)))).toBeTruthy();
    const short = screen.getByText((text) => /^1,3\s?M/.test(plain(text)));
    expect(plain(short.title)).toMatch(/1 250 000 MAD/);
  });

  it("tells a caravan type by its mark and a stage by its colour, both by name", () => {
    const { container } = renderPart(
      <>
        <CaravanTag kind="limited_income" label="Revenus limités" />
        <StageTag color="#3D7EA6" label="Nouveau" />
      </>,
    );
    expect(screen.getByText("Revenus limités").querySelector("rect")).not.toBeNull();
    expect(screen.getByText("Nouveau").style.getPropertyValue("--stage")).toBe("#3D7EA6");
    expect(container.querySelectorAll("svg[aria-hidden=true]")).toHaveLength(1);
  });

  it("pairs a figure with what it counts", () => {
    renderPart(<StatFigure label="Visiteurs" value="12 480" note="3 étapes" />);
    expect(screen.getByRole("term").textContent).toBe("Visiteurs");
    expect(screen.getAllByRole("definition").map((part) => part.textContent)).toEqual(["12 480", "3 étapes"]);
  });

  it("hides initials from screen readers: the name stands beside them", () => {
    renderPart(<PersonAvatar name="Nadia El Amrani" />);
    expect(screen.getByText("NA").getAttribute("aria-hidden")).toBe("true");
  });
});
