import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Form } from "antd";
import { describe, expect, it, vi } from "vitest";
import { renderPart } from "../../tests/support/render";
import { DayPicker } from "./DayPicker";
import { Sheet } from "./Sheet";

/** A form with one day in it, and what it was sent with. */
function formWith(day: string, from?: string) {
  const sent = vi.fn();
  renderPart(
    <Form initialValues={{ day }} onFinish={sent}>
      <Form.Item name="day">
        <DayPicker from={from} />
      </Form.Item>
      <button type="submit">Save</button>
    </Form>,
  );
  return sent;
}

async function type(text: string): Promise<HTMLElement> {
  const field = screen.getByRole("textbox");
  await userEvent.click(field);
  fireEvent.change(field, { target: { value: text } });
  return field;
}

describe("a day that is typed", () => {
  it.each([
    ["one that the calendar offers", "03/10/2026", "2026-10-03"],
    ["one that it does not offer", "01/02/1990", "1990-02-01"],
  ])("is taken at once: %s", async (_, typed, day) => {
    const sent = formWith("1990-01-02", "2026-10-01");
    const field = await type(typed);
    fireEvent.submit(field);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ day }));
  });

  it("is taken by Enter, which closes the calendar and does not send the form with it", async () => {
    const sent = formWith("2026-10-02");
    await type("09/10/2026");
    const calendar = () => document.querySelector(".ant-picker-dropdown:not(.ant-picker-dropdown-hidden)");
    await vi.waitFor(() => expect(calendar()).not.toBeNull());
    await userEvent.keyboard("{Enter}");
    expect(sent).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(calendar()).toBeNull());
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ day: "2026-10-09" }));
  });

  it("is not taken before it is whole", async () => {
    const sent = formWith("2026-10-05");
    fireEvent.submit(await type("9/10/20"));
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ day: "2026-10-05" }));
  });
});

/** As a browser tells it, with the code that the sheet reads. */
function pressEscape() {
  fireEvent.keyDown(screen.getByRole("textbox"), { key: "Escape", keyCode: 27 });
}

it("closes its calendar by Escape, and only the next one the sheet around it", async () => {
  const close = vi.fn();
  renderPart(
    <Sheet open title="Sheet" onClose={close}>
      <DayPicker value="2026-10-02" />
    </Sheet>,
  );
  await userEvent.click(screen.getByRole("textbox"));
  expect(document.querySelector(".ant-picker-dropdown")).toBeTruthy();
  pressEscape();
  expect(close).not.toHaveBeenCalled();
  await vi.waitFor(() =>
    expect(document.querySelector(".ant-picker-dropdown:not(.ant-picker-dropdown-hidden)")).toBeNull(),
  );
  pressEscape();
  expect(close).toHaveBeenCalledTimes(1);
});
