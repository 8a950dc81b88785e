import { Button } from "antd";
import { beforeAll, expect, test } from "vitest";
import { renderPart } from "../../../tests/support/render";
import { useTexts } from "../../../tests/support/texts";
import { AppearanceProvider } from "../providers/AppearanceProvider";
import { antdContainer } from "./antdContainer";

beforeAll(() => useTexts("fr"));

const valuesIn = (root: ParentNode) =>
  [...root.querySelectorAll("style")].filter(({ textContent }) => textContent.startsWith(".escale{"));

test("the theme's values stand by themselves in the page's head", () => {
  renderPart(
    <AppearanceProvider>
      <Button />
    </AppearanceProvider>,
  );
  expect(document.head.contains(antdContainer)).toBe(true);
  expect(valuesIn(antdContainer)).toHaveLength(1);
  expect(valuesIn(document)).toEqual(valuesIn(antdContainer));
});
