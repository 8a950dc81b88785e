import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Link, MemoryRouter, Route, Routes, useNavigate } from "react-router";
import { expect, it } from "vitest";
import { useFocusAfterBack } from "./useFocusAfterBack";

function Overview() {
  useFocusAfterBack();
  return (
    <>
      <h1>Overview</h1>
      <Link to="/stop">Agadir</Link>
      <Link to="/stop?other">Oujda</Link>
    </>
  );
}

function Stop() {
  useFocusAfterBack();
  const navigate = useNavigate();
  return (
    <>
      <h1>Stop</h1>
      <button type="button" onClick={() => void navigate(-1)}>
        back
      </button>
    </>
  );
}

it("returns to the link that was opened", async () => {
  // a key of its own: other tests' first entries, which all have the same, were shown before
  render(
    <MemoryRouter initialEntries={[{ pathname: "/", key: "first here" }]}>
      <Routes>
        <Route path="/" element={<Overview />} />
        <Route path="/stop" element={<Stop />} />
      </Routes>
    </MemoryRouter>,
  );
  expect(document.activeElement).toBe(document.body);
  await userEvent.click(screen.getByRole("link", { name: "Oujda" }));
  await userEvent.click(screen.getByRole("button", { name: "back" }));
  expect(document.activeElement).toBe(screen.getByRole("link", { name: "Oujda" }));
});
