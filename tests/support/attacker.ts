import type { Filter } from "./figures.ts";
import { id } from "./ids.ts";
import { determined } from "./linear.ts";
import type { Sql } from "./sql.ts";

/** Leads alike that nobody may learn anything of while they are fewer than five. */
export interface Atom {
  leads: string[];
  [trait: string]: unknown;
}

/** What is told where: the number, or null where it is kept back, by function, question and place in the answer. */
type Answers = Map<string, number | null>;

/** How long leads waited is a quantile of at least five, and no sum. */
const NO_SUMS = ["median_minutes", "p90_minutes"];

/** Told or not by what became of leads: which agency waits with ten or more, and what five or more that are won were sold for. */
const MAY_HANG = [".untouched", ".sold_mad"];

const TYPES: Record<keyof Filter, string> = {
  p_kinds: "public.caravan_kind[]",
  p_from: "date",
  p_to: "date",
  p_stop_ids: "uuid[]",
  p_region_ids: "uuid[]",
  p_agency_ids: "uuid[]",
  p_products: "text[]",
  p_identified: "boolean",
};

const literal = (value: unknown) =>
  Array.isArray(value) ? `array[${value.map((one) => `'${one}'`).join()}]` : `'${value}'`;

/** A question as it stands in a statement. */
function asked(name: "kpi_visitors" | "kpi_stop_days" | "kpi_agencies", filter: Filter): string {
  const filters = (Object.keys(filter) as (keyof Filter)[]).map(
    (key) => `${key} => ${literal(filter[key])}::${TYPES[key]}`,
  );
  return `public.${name}(${[`'${id("edition.2026")}'`, ...filters].join(", ")})`;
}

/** Asks what the directoire may ask, once as it is and once after a change that is taken back. */
export async function openAttack(sql: Sql, questions: string[]) {
  await sql(`
    create or replace function private.answers_if(p_person uuid, p_change text, p_questions text[]) returns jsonb
    language plpgsql as $$
    declare
      v_answers jsonb := '[]';
      v_answer jsonb;
      v_question text;
    begin
      execute p_change;
      perform set_config('request.jwt.claim.sub', p_person::text, true);
      foreach v_question in array p_questions loop
        execute 'select ' || v_question into v_answer;
        v_answers := v_answers || jsonb_build_array(v_answer);
      end loop;
      raise exception using errcode = 'ZZ999';
    exception when sqlstate 'ZZ999' then
      return v_answers;
    end $$`);
  const ask = async (change: string): Promise<Answers> => {
    const [row] = await sql<{ answers_if: unknown[] }>("select private.answers_if($1, $2, $3)", [
      id("user.driss"),
      change,
      questions,
    ]);
    return new Map((row?.answers_if ?? []).flatMap((answer, place) => numbersIn(answer, questions[place] ?? "")));
  };

  return {
    ask,

    /**
     * The groups of fewer than five leads of whom the answers tell how many underwent a change, by whatever adding and
     * subtracting; found by trying: what moves when one lead of an atom undergoes it.
     */
    async exposed(atoms: Atom[], changeOf: (lead: string) => string): Promise<Atom[][]> {
      const now = await ask("select");
      const columns: Answers[] = [];
      for (const atom of atoms) columns.push(await ask(changeOf(atom.leads[0] ?? "")));
      const rows = [...now.keys()].map((place) => {
        const was = now.get(place) ?? null;
        return columns.map((column) => {
          const is = column.get(place) ?? null;
          if ((was === null) !== (is === null) && !MAY_HANG.some((part) => place.includes(part)))
            throw new Error(`told or not by what became of a lead: ${place}: ${was}, then ${is}`);
          return was === null || is === null ? 0 : is - was;
        });
      });
      const distinct = [...new Map(rows.map((row) => [row.join(), row])).values()];
      return determined(distinct, atoms.length)
        .map((group) => group.flatMap((place) => atoms[place] ?? []))
        .filter((group) => group.reduce((sum, { leads }) => sum + leads.length, 0) < 5);
    },
  };
}

/** Every number of an answer, and every place where one is kept back. */
function numbersIn(value: unknown, path: string): [string, number | null][] {
  if (value === null || typeof value === "number") return [[path, value]];
  if (typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) =>
    NO_SUMS.includes(key) ? [] : numbersIn(part, `${path}.${key}`),
  );
}

const KINDS: (Filter["p_kinds"] | undefined)[] = [undefined, ["open"], ["abroad"], ["open", "abroad"]];
const regions = [["casablanca"], ["souss"]];
const agencies = [["casablanca"], ["mohammedia"], ["agadir"], ["casablanca", "mohammedia"], ["mohammedia", "agadir"]];
const products: NonNullable<Filter["p_products"]>[] = [
  ["plot"],
  ["apartment"],
  ["house"],
  ["none"],
  ["plot", "house"],
  ["apartment", "none"],
];

/** What the directoire may ask of days and stops, of agencies and of products: every function, many combinations. */
export function questionsOn(days: string[], stops: string[]): string[] {
  const spans = [{}, ...days.flatMap((from, place) => days.slice(place).map((to) => ({ p_from: from, p_to: to })))];
  const places = [...stops.map((stop) => [stop]), stops.slice(0, 2)].map((some) =>
    some.map((stop) => id(`stop.${stop}`)),
  );
  const byPlace: Filter[] = spans.flatMap((span) => [
    ...KINDS.map((p_kinds) => ({ ...(p_kinds && { p_kinds }), ...span })),
    ...places.map((p_stop_ids) => ({ p_stop_ids, ...span })),
  ]);
  const byAgency: Filter[] = [
    ...regions.map((names) => ({ p_region_ids: names.map((name) => id(`region.${name}`)) })),
    ...agencies.map((names) => ({ p_agency_ids: names.map((name) => id(`agency.${name}`)) })),
  ];
  const byProduct: Filter[] = products.map((p_products) => ({ p_products }));
  const all = [...byPlace, ...byAgency, ...byProduct, { p_identified: true }, { p_identified: false }];
  return [
    ...all.map((filter) => asked("kpi_visitors", filter)),
    ...[{}, ...byAgency, ...byProduct, ...spans.map((span) => ({ ...span, p_kinds: ["open" as const] }))].map(
      (filter) => asked("kpi_stop_days", filter),
    ),
    ...[{}, ...byAgency].map((filter) => asked("kpi_agencies", filter)),
    "public.kpi_editions()",
    ...stops.map((stop) => `public.briefing_preview('${id("edition.2026")}', '${id(`stop.${stop}`)}')`),
    ...days.map((day) => `public.briefing_preview('${id("edition.2026")}', null, '${day}')`),
  ];
}
