import type { Database } from "@/backend/database.types";
import type { TestBackend } from "./backend.ts";
import { id, newId } from "./ids.ts";
import type { Person } from "./people.ts";

type Arguments = Database["public"]["Functions"]["register_prospect"]["Args"];

/** What a host is told of a registration. */
interface Registered {
  visit_id: string;
  lead_id: string;
  new_lead: boolean;
  recognised: boolean;
  agency: { id: string };
}

let last = 0;

/** A number nobody has. */
export const newPhone = (): string => `+2126700${String(++last).padStart(5, "0")}`;

/** What a host sends for a new visitor of the stop in Casablanca. */
export const registration = (overrides: Partial<Arguments> = {}): Arguments => ({
  p_id: newId(),
  p_stop_id: id("stop.casablanca"),
  p_full_name: "Visiteuse",
  p_phone: newPhone(),
  p_consents: ["phone"],
  p_wording: "J’accepte d’être appelé(e).",
  ...overrides,
});

/** Registers as a person; the answer in its known shape. */
export async function registerAs(backend: TestBackend, person: Person, args: Arguments) {
  const answer = await (await backend.as(person)).rpc("register_prospect", args);
  return { ...answer, data: answer.data as Registered | null };
}
