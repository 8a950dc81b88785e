import type { TestBackend } from "./backend.ts";
import type { Person } from "./people.ts";
import { jsonOf } from "./refusals.ts";

/** What `search` answers, as far as tests ask. */
export interface Found {
  prospects: {
    id: string;
    full_name: string;
    phone: string;
    near: boolean;
    visit: object | null;
    leads: { id: string }[];
  }[];
  stops: { id: string; city_name_fr: string }[];
  agencies: { id: string; code: string }[];
}

/** Searches as a person, through the API. */
export const finder =
  (backend: TestBackend) =>
  async (person: Person, p_query: string, options: { p_limit?: number; p_ids?: string[] } = {}): Promise<Found> =>
    jsonOf<Found>(await (await backend.as(person)).rpc("search", { p_query, ...options }));

/** The names of the persons found, in their order. */
export const namesOf = ({ prospects }: Found): string[] => prospects.map(({ full_name }) => full_name);
