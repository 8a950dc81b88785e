import { expect, test } from "vitest";
import { withEdition } from "./useAppNavigate";

test.each([
  ["/leads", "", "/leads"],
  ["/leads", "?edition=2025", "/leads?edition=2025"],
  ["/leads?view=board", "?view=table&edition=2025", "/leads?view=board&edition=2025"],
  ["/tour?edition=2024", "?edition=2025", "/tour?edition=2024"],
  ["/tour/stops/7#days", "?edition=2025", "/tour/stops/7?edition=2025#days"],
])("a link to %s from a page with %s leads to %s", (to, search, expected) => {
  expect(withEdition(to, search)).toBe(expected);
});
