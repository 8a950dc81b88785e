import { expect } from "vitest";
import type { TestBackend } from "./backend.ts";
import type { Person } from "./people.ts";

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

const nothing: Found = { prospects: [], stops: [], agencies: [] };

/** Searches as a person, through the API; the null that whoever has no active profile gets finds nothing. */
export const finder =
  (backend: TestBackend) =>
  async (person: Person, p_query: string, options: { p_limit?: number; p_ids?: string[] } = {}): Promise<Found> => {
    const { data, error } = await (await backend.as(person)).rpc("search", { p_query, ...options });
    expect(error).toBeNull();
    return (data as Found | null) ?? nothing;
  };

/** The names of the persons found, in their order. */
export const namesOf = ({ prospects }: Found): string[] => prospects.map(({ full_name }) => full_name);
