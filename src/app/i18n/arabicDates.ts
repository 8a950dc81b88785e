import type { Locale } from "antd/es/locale";
import antd from "antd/es/locale/ar_EG";
import dayjs from "dayjs";
import "dayjs/locale/ar-ma";
import updateLocale from "dayjs/plugin/updateLocale";

/** A letter a weekday, Sunday first: the days' names do not fit side by side above a month. */
const WEEKDAY_LETTERS = ["ح", "ن", "ث", "ر", "خ", "ج", "س"];

dayjs.extend(updateLocale);
// as the week and the month of the product
dayjs.updateLocale("ar-ma", { weekStart: 1, weekdaysMin: WEEKDAY_LETTERS });

type DatePicker = NonNullable<Locale["DatePicker"]>;

const months = dayjs.Ls["ar-ma"]?.monthsShort;

function withOurDates(picker: DatePicker): DatePicker {
  return {
    ...picker,
    lang: {
      ...picker.lang,
      // by this name the picker asks dayjs for the first day of a week
      locale: "ar-ma",
      shortWeekDays: WEEKDAY_LETTERS,
      ...(Array.isArray(months) && { shortMonths: months }),
    },
  };
}

/** antd's words in Arabic, with months and weeks as they are said and begin in Morocco. */
export const antdInArabic: Locale = {
  ...antd,
  ...(antd.DatePicker && { DatePicker: withOurDates(antd.DatePicker) }),
};
