// @vitest-environment node
import dayjs from "dayjs";
import { expect, test } from "vitest";
import { antdInArabic } from "./arabicDates";

test("in Arabic a month begins its weeks on Monday, under names that fit", () => {
  const monday = dayjs("2026-10-05").locale("ar-ma");
  expect(monday.startOf("week").format("YYYY-MM-DD")).toBe("2026-10-05");
  expect(monday.add(6, "day").startOf("week").format("YYYY-MM-DD")).toBe("2026-10-05");
  const lang = antdInArabic.DatePicker?.lang;
  expect(lang?.locale).toBe("ar-ma");
  expect(lang?.shortWeekDays).toHaveLength(7);
  expect(lang?.shortWeekDays?.every((name) => name.length <= 2)).toBe(true);
  expect(lang?.shortMonths?.[6]).toBe("يوليوز");
});
