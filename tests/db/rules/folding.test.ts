import { expect, test } from "vitest";
import { normalize } from "@/lib/text";
import { startBackend } from "../../support/backend.ts";

const backend = startBackend();

/** The characters from one to another that are letters, marks or digits. */
const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)).filter((one) =>
    /[\p{L}\p{M}\p{Nd}]/u.test(one),
  );

test("the browser folds what is searched as the database does", async () => {
  const written = [
    ...between(0x21, 0x17f),
    ...between(0x1cd, 0x1dc),
    ...between(0x621, 0x655),
    ...between(0x660, 0x6d3),
    ..."’‘ʼ",
  ].filter((one) => normalize(`a${one}`) !== "a");
  const [row] = await backend.sql<{ folded: string[] }>(
    "select array(select private.normalize(w.one) from unnest($1::text[]) with ordinality w(one, place) order by w.place) as folded",
    [written],
  );
  expect(Object.fromEntries(written.map((one, place) => [one, row?.folded[place]]))).toEqual(
    Object.fromEntries(written.map((one) => [one, normalize(one)])),
  );
});
