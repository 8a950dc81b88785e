import type { FollowUpKindRow, WorkSettings } from "@/backend/workSettings";

type Outcome = WorkSettings["follow_up_outcomes"][number];

/** What was chosen for one line of two versions. */
export type Choice = Record<string, "mine" | "theirs">;

/** An outcome as one kind has it: chosen or not, and what is then proposed. */
export interface KindOutcome extends Pick<Outcome, "id" | "name_fr" | "name_ar" | "name_en"> {
  chosen: boolean;
  /** Null for the same again. */
  next_kind_id: string | null;
  next_in_days: number;
}

/** What a kind could end as when typing began, as it was typed, and as a colleague saved it meanwhile. */
export interface OutcomeVersions {
  base: KindOutcome[];
  mine: KindOutcome[];
  theirs: KindOutcome[];
}

/** The line of a choice that is about the order, no outcome. */
export const ORDER = "order";

const NOT_YET = { next_kind_id: null, next_in_days: 3 };

/** Every outcome offered: first those of the kind in its order, then the others. */
export function outcomesOf(kind: Pick<FollowUpKindRow, "outcomes">, offered: Outcome[]): KindOutcome[] {
  const place = (id: string) => kind.outcomes.findIndex((one) => one.id === id);
  return offered
    .map(({ id, name_fr, name_ar, name_en }) => {
      const known = kind.outcomes.find((one) => one.id === id);
      return { ...NOT_YET, ...known, id, name_fr, name_ar, name_en, chosen: known !== undefined };
    })
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || place(a.id) - place(b.id));
}

/** What was typed, of the outcomes offered by now and under their names of now; new ones at its end. */
export function typedOf(typed: KindOutcome[], now: KindOutcome[]): KindOutcome[] {
  const known = typed.flatMap((row) => {
    const same = now.find(({ id }) => id === row.id);
    return same ? [{ ...row, name_fr: same.name_fr, name_ar: same.name_ar, name_en: same.name_en }] : [];
  });
  return [...known, ...now.filter(({ id }) => !typed.some((row) => row.id === id))];
}

/** What the form says, as the database takes it. */
export function chosenOf(rows: KindOutcome[]): FollowUpKindRow["outcomes"] {
  return rows
    .filter(({ chosen }) => chosen)
    .map(({ id, next_kind_id, next_in_days }) => ({ id, next_kind_id, next_in_days }));
}

function said(row: KindOutcome | undefined): string {
  return row?.chosen ? `${row.next_kind_id ?? ""} ${row.next_in_days}` : "";
}

/** The outcomes both versions have, in the order of the first. */
function orderOf(rows: KindOutcome[], other: KindOutcome[]): string {
  const both = rows.filter(({ id, chosen }) => chosen && other.some((row) => row.id === id && row.chosen));
  return both.map(({ id }) => id).join();
}

/** The lines on which two versions differ: outcomes by their ids, and the order of those both have. */
export function differingOutcomes(rows: KindOutcome[], others: KindOutcome[]): string[] {
  const lines = rows.filter((row) => said(row) !== said(others.find(({ id }) => id === row.id))).map(({ id }) => id);
  return orderOf(rows, others) === orderOf(others, rows) ? lines : [...lines, ORDER];
}

/**
 * The outcomes in the order of one version; those only the other has chosen stand there behind the one they follow in it.
 */
function placed(first: KindOutcome[], other: KindOutcome[], isTaken: (id: string) => boolean): KindOutcome[] {
  const isOwn = (id: string) => first.some((row) => row.id === id && row.chosen);
  const order = first.filter(({ id }) => isOwn(id) || !isTaken(id));
  const taken = other.filter(({ id }) => isTaken(id));
  taken.forEach((row, index) => {
    if (!isOwn(row.id)) {
      const before = taken[index - 1]?.id;
      order.splice(order.findIndex(({ id }) => id === before) + 1, 0, row);
    }
  });
  return order;
}

/** One version of two: of each line the side chosen, of all others what was typed. */
export function mergedOf({ mine, theirs }: OutcomeVersions, choice: Choice): KindOutcome[] {
  const [first, other] = choice[ORDER] === "theirs" ? [theirs, mine] : [mine, theirs];
  const sideOf = (id: string) => (choice[id] === "theirs" ? theirs : mine);
  const chosenThere = (id: string) => other.some((row) => row.id === id && row.chosen);
  const isTaken = (id: string) => chosenThere(id) && sideOf(id).some((row) => row.id === id && row.chosen);
  return placed(first, other, isTaken).flatMap(({ id }) => sideOf(id).find((row) => row.id === id) ?? []);
}
