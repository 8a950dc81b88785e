import type { Database } from "@/backend/database.types";
import type { TestBackend } from "./backend.ts";
import { id, newId } from "./ids.ts";
import type { Person } from "./people.ts";
import { dataOf } from "./refusals.ts";
import { newPhone } from "./registration.ts";
import { insert, rowOf, type Sql } from "./sql.ts";

type MergeArguments = Database["public"]["Functions"]["merge_prospects"]["Args"];

interface Traits {
  name?: string;
  phone?: string;
  email?: string | null;
  city?: string;
  agencies?: string[];
  /** Consents in force, by channel: when each was given. */
  consents?: Record<string, string>;
}

/** A person on record with a visit of three, what they agreed to, and a lead in each agency named. */
export async function newProspect(sql: Sql, traits: Traits = {}): Promise<string> {
  const {
    name = "Prospect",
    phone = newPhone(),
    email = null,
    city,
    agencies = ["casablanca"],
    consents = {},
  } = traits;
  const prospect = newId();
  await insert(sql, "public.prospects", {
    id: prospect,
    full_name: name,
    phone,
    email,
    city_id: city ? id(`city.${city}`) : null,
    created_by: id("staff.hana"),
  });
  const visit = newId();
  await insert(sql, "public.visits", {
    id: visit,
    stop_id: id("stop.casablanca"),
    party_size: 3,
    prospect_id: prospect,
    occurred_at: "2026-10-01T12:00:00+01:00",
    captured_by: id("staff.hana"),
  });
  for (const agency of agencies)
    await insert(sql, "public.leads", {
      id: newId(),
      prospect_id: prospect,
      agency_id: id(`agency.${agency}`),
      source_visit_id: visit,
      source_stop_id: id("stop.casablanca"),
      created_by: id("staff.hana"),
    });
  for (const [channel, given_at] of Object.entries(consents)) await newConsent(sql, prospect, channel, given_at);
  return prospect;
}

/** What a person agreed to; withdrawn when a moment is given for that. */
export async function newConsent(sql: Sql, prospect: string, channel: string, given_at: string, withdrawn_at?: string) {
  const consent = newId();
  await insert(sql, "public.consents", {
    id: consent,
    prospect_id: prospect,
    channel,
    given_at,
    withdrawn_at: withdrawn_at ?? null,
    wording: "J’accepte d’être appelé(e).",
    captured_by: id("staff.hana"),
  });
  return consent;
}

/** A person's row as it is, whoever may see it. */
export async function prospectOf(sql: Sql, prospect: string) {
  const row = await rowOf<Database["public"]["Tables"]["prospects"]["Row"]>(sql, "public.prospects", { id: prospect });
  if (!row) throw new Error(`no prospect ${prospect}`);
  return row;
}

/** What is sent to make two persons one, over the versions they have now. */
export async function merging(sql: Sql, keep: string, merge: string, p_fields = {}): Promise<MergeArguments> {
  return {
    p_id: newId(),
    p_keep_id: keep,
    p_merge_id: merge,
    p_keep_version: (await prospectOf(sql, keep)).version,
    p_merge_version: (await prospectOf(sql, merge)).version,
    p_fields,
  };
}

/** Sends it as a person. */
export const mergeAs = async (backend: TestBackend, person: Person, args: MergeArguments) =>
  (await backend.as(person)).rpc("merge_prospects", args);

/** Makes two persons one as their agency's agent; the merge's key. */
export async function merged(backend: TestBackend, keep: string, merge: string, p_fields = {}): Promise<string> {
  const args = await merging(backend.sql, keep, merge, p_fields);
  dataOf(await mergeAs(backend, "asma", args));
  return args.p_id;
}

/** Undoes a merge as a person. */
export const undoAs = async (backend: TestBackend, person: Person, p_merge_id: string, p_id = newId()) =>
  (await backend.as(person)).rpc("undo_merge", { p_id, p_merge_id });

/** Keys of what is a person's in a table. */
export async function theirs(sql: Sql, table: "leads" | "visits" | "consents", prospect: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(`select id from public.${table} where prospect_id = $1 order by id`, [
    prospect,
  ]);
  return rows.map((row) => row.id);
}

/** Per channel of a person when each consent was given, and whether it is in force. */
export async function consentsOf(sql: Sql, prospect: string, channel = "phone") {
  return sql<{ given: string; inForce: boolean; merge: string | null }>(
    `select given_at::date::text as given, withdrawn_at is null as "inForce", ended_by_merge_id as merge
     from public.consents where prospect_id = $1 and channel = $2 order by given_at`,
    [prospect, channel],
  );
}
