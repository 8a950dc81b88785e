import { beforeAll, describe, expect, test } from "vitest";
import { normalize } from "@/lib/text";
import { startBackend, untyped } from "../../support/backend.ts";
import { newLead } from "../../support/factories.ts";
import { type Found, finder, namesOf } from "../../support/found.ts";
import { id } from "../../support/ids.ts";
import { expectRefusal } from "../../support/refusals.ts";

const backend = startBackend();
const find = finder(backend);

/** Someone with a lead in Casablanca, under a name and number of their own. */
async function person(full_name: string, phone: string, email: string | null = null): Promise<string> {
  const lead = await newLead(backend.sql);
  await backend.sql(
    `update public.prospects set full_name = $2, phone = $3, email = $4
     where id = (select prospect_id from public.leads where id = $1)`,
    [lead, full_name, phone, email],
  );
  return lead;
}

beforeAll(async () => {
  await person("Zoubida Béni-Idrissi", "+212612345678", "zou.b@visiteur.example");
  await person("فاطمة الزهراء أكَـادِيري", "+33698761234");
  await person("Mohamed Lahrichi", "+212700112233");
  await person("Mohamed 100%_Discount", "+212700112244");
});

describe("a name is found", () => {
  test.each([
    ["as it is written", "Zoubida Béni-Idrissi", "Zoubida Béni-Idrissi"],
    ["without accents and case", "BENI-IDRISSI", "Zoubida Béni-Idrissi"],
    ["by its words in any order", "idrissi zoubida", "Zoubida Béni-Idrissi"],
    ["by a part of a word", "drissi", "Zoubida Béni-Idrissi"],
    ["by its first letters", "zo", "Zoubida Béni-Idrissi"],
    ["with spaces and marks around and within", " \u200f zoubida \u00a0  beni ", "Zoubida Béni-Idrissi"],
    ["by the e-mail address", "zou.b@visiteur", "Zoubida Béni-Idrissi"],
    ["in Arabic, whatever the alef, the ta and the vowels", "فاطمه اكاديري", "فاطمة الزهراء أكَـادِيري"],
    ["in Arabic with vowels typed", "فَاطِمَة", "فاطمة الزهراء أكَـادِيري"],
  ])("%s", async (_, typed, name) => {
    expect(namesOf(await find("adil", typed))).toEqual([name]);
  });

  test.each([
    ["two letters changed places", "zobuida", "Zoubida Béni-Idrissi"],
    ["a letter missing", "lahrchi", "Mohamed Lahrichi"],
    ["a letter too many, still being typed", "lahhric", "Mohamed Lahrichi"],
    ["another letter", "zoubita", "Zoubida Béni-Idrissi"],
    ["in Arabic", "فاطنة", "فاطمة الزهراء أكَـادِيري"],
  ])("with a slip: %s", async (_, typed, name) => {
    const { prospects } = await find("adil", typed);
    expect(prospects[0]).toMatchObject({ full_name: name, near: true });
  });

  test("by its letters within a word only from three letters on", async () => {
    expect(namesOf(await find("adil", "id"))).toEqual([]);
    expect(namesOf(await find("adil", "idr"))).toEqual(["Zoubida Béni-Idrissi"]);
  });
});

describe("a number is found in any writing", () => {
  test.each([
    "+212612345678",
    "+212 6 12 34 56 78",
    "00212 612-345-678",
    "+212 (0)6 12 34 56 78",
    "+2120612345678",
    "0612345678",
    "06.12.34.56.78",
    "06 12 34",
    "٠٦١٢ ٣٤ ٥٦",
    "\u202a+212 612 345 678\u202c",
    "345678",
    "12 34 56",
    "zoubida 0612",
  ])("%s", async (typed) => {
    expect(namesOf(await find("adil", typed))).toEqual(["Zoubida Béni-Idrissi"]);
  });

  test("of another country in its national form", async () => {
    expect(namesOf(await find("adil", "06 98 76"))).toEqual(["فاطمة الزهراء أكَـادِيري"]);
  });

  test("but a beginning is a beginning: digits from within are not taken for it", async () => {
    expect(namesOf(await find("adil", "0345678"))).toEqual([]);
    expect(namesOf(await find("adil", "+345678"))).toEqual([]);
  });
});

describe("what is typed is taken literally", () => {
  test.each([
    ["%", []],
    ["_", []],
    ["0%_", ["Mohamed 100%_Discount"]],
    ["100%_", ["Mohamed 100%_Discount"]],
    ["_discount", ["Mohamed 100%_Discount"]],
    ["\\", []],
    ["zoub%ida", []],
    ["zoub_da_", []],
    [".*", []],
    ["(zoubida", []],
    ["'; drop table leads; --", []],
    ["+", []],
    ["0", []],
    ["00", []],
  ])("%s", async (typed, names) => {
    const { prospects } = await find("adil", typed);
    expect(prospects.filter(({ near }) => !near).map(({ full_name }) => full_name)).toEqual(names);
  });

  test.each(["", "   ", "\u200f"])("nothing for nothing: %j", async (typed) => {
    expect(await find("asma", typed)).toEqual({ prospects: [], stops: [], agencies: [] });
  });

  test("too long a text is refused with the most there may be", async () => {
    const adil = await backend.as("adil");
    const refused = await adil.rpc("search", { p_query: "x".repeat(101) });
    expect(expectRefusal(refused, { status: 422, key: "text_too_long", field: "query" })).toEqual({ most: 100 });
    expect((await adil.rpc("search", { p_query: "é".repeat(100) })).error).toBeNull();
  });
});

describe("what comes first", () => {
  const order = async (typed: string) => namesOf(await find("amal", typed));

  test("a name that begins so, then a word that does, then one that contains it; a slip last", async () => {
    for (const name of ["Xahir", "Anna Taxahi", "Anna Xahi", "Xahi Anna"]) {
      const lead = await newLead(backend.sql, { agency: "mohammedia" });
      const where = "where id = (select prospect_id from public.leads where id = $1)";
      await backend.sql(`update public.prospects set full_name = $2 ${where}`, [lead, name]);
    }
    expect(await order("xahi")).toEqual(["Xahi Anna", "Xahir", "Anna Xahi", "Anna Taxahi"]);
  });

  test("among equals the more recently active", async () => {
    const leads = [];
    for (let count = 0; count < 3; count += 1) leads.push(await newLead(backend.sql, { agency: "mohammedia" }));
    await backend.sql(
      `update public.prospects p set full_name = 'Qadour ' || place
       from unnest($1::uuid[]) with ordinality l(id, place) join public.leads x on x.id = l.id
       where p.id = x.prospect_id`,
      [leads],
    );
    await backend.sql(
      "update public.lead_events set occurred_at = occurred_at - interval '9 days' where lead_id = any ($1)",
      [leads],
    );
    const amal = untyped(await backend.as("amal"));
    await amal
      .from("notes")
      .insert({ id: crypto.randomUUID(), lead_id: leads[1] ?? "", body: "Rappelé" })
      .throwOnError();
    expect((await order("qadour"))[0]).toBe("Qadour 2");
    expect(await find("amal", "qadour", { p_limit: 1 })).toMatchObject({ prospects: [{ full_name: "Qadour 2" }] });
  });
});

test("a person comes with their leads, open ones first, and what a row shows of each", async () => {
  const { prospects } = await find("asma", "zineb");
  expect(prospects).toHaveLength(1);
  expect(prospects[0]).toMatchObject({
    id: id("prospect.zineb"),
    full_name: "Zineb",
    near: false,
    visit: null,
    leads: [
      { id: id("lead.zineb"), agency_name_fr: "Agence agadir", assignee_name: "Anas", stage_id: "offer" },
      { id: id("lead.zineb_won"), agency_name_fr: "Agence casablanca", assignee_name: "Adil", stage_id: "won" },
    ],
  });
});

describe("places", () => {
  const cities = ({ stops }: Found) => stops.map(({ city_name_fr }) => city_name_fr);
  const codes = ({ agencies }: Found) => agencies.map(({ code }) => code);

  test.each([
    ["a city", "agad", ["Agadir"]],
    ["a city in Arabic", "اڭادير", ["Agadir"]],
    ["a city with a slip", "tizint", ["Tiznit"]],
    ["a letter", "p", ["Paris"]],
  ])("a stop is found by %s", async (_, typed, expected) => {
    expect(cities(await find("driss", typed))).toEqual(expected);
  });

  test("of an edition's stops those under way come first, then the nearest in time", async () => {
    const found = cities(await find("driss", "2026"));
    expect(found.slice(0, 3).sort()).toEqual(["Casablanca", "Mohammedia", "Paris"]);
    expect(found.slice(3)).toEqual(["Tiznit", "Agadir"]);
  });

  test.each([
    ["code, before those of a region with such a name", "set", ["SET", "CAS", "MOH"]],
    ["name in Arabic", "وكالة mohammedia", ["MOH"]],
    ["region", "souss", ["AGA"]],
    ["name with a slip", "mohamedia", ["MOH"]],
    ["its own name before a region's", "casablanca", ["CAS", "MOH", "SET"]],
  ])("an agency is found by its %s", async (_, typed, expected) => {
    expect(codes(await find("asma", typed))).toEqual(expected);
  });
});

test("what was opened lately comes back as it is now, by the ids of leads, persons, stops and agencies", async () => {
  const p_ids = [
    id("lead.karim"),
    id("prospect.nadia"),
    id("stop.paris"),
    id("agency.casablanca"),
    crypto.randomUUID(),
  ];
  const found = await find("adil", "", { p_ids });
  expect(namesOf(found).sort()).toEqual(["Karim", "Nadia"]);
  expect(found).toMatchObject({ stops: [{ id: id("stop.paris") }], agencies: [{ id: id("agency.casablanca") }] });
  expect(await find("adil", "", { p_ids: [] })).toEqual({ prospects: [], stops: [], agencies: [] });
});

test.each([
  "Cœur ÉLÎSE Łódź",
  "مُحَمَّد الأَنْصَارِيُّ",
  "فاطِمة ـ لَيْلىٰ",
  "ڭلميم گرسيف کریم ڤيلا",
  "٠٦١٢ ۳۴۵",
  "آسية إيمان مؤمن رائد",
])("is folded alike by the browser and the database: %s", async (text) => {
  const [row] = await backend.sql<{ folded: string }>("select private.search_text($1) as folded", [text]);
  expect(row?.folded).toBe(normalize(text));
});
