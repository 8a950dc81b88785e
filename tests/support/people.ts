/**
 * The people of the tests. Two regions: Casablanca-Settat with the agencies of Casablanca, Mohammedia and (closed) Settat,
 * Souss-Massa with the agency of Agadir.
 */
export const people = {
  /** Posted to the stops of Casablanca, Paris (both open), Agadir (ended) and Tiznit (not begun). */
  hana: { role: "host", agency: "casablanca" },
  /** Posted to the stops of Casablanca and Mohammedia, both open. */
  hamid: { role: "host", agency: "casablanca" },
  /** Posted nowhere. */
  houda: { role: "host", agency: "agadir" },
  adil: { role: "agent", agency: "casablanca" },
  aicha: { role: "agent", agency: "casablanca" },
  amal: { role: "agent", agency: "mohammedia" },
  anas: { role: "agent", agency: "agadir" },
  /** Works in the closed agency. */
  salma: { role: "agent", agency: "settat" },
  mounir: { role: "agency_manager", agency: "casablanca" },
  majid: { role: "agency_manager", agency: "agadir" },
  rachid: { role: "regional_manager", region: "casablanca" },
  rim: { role: "regional_manager", region: "souss" },
  driss: { role: "directoire" },
  asma: { role: "admin" },
  /** Was an agent of Casablanca. */
  ismail: { role: "agent", agency: "casablanca", inactive: true },
  /** Was an admin. */
  idriss: { role: "admin", inactive: true },
  /** An account that no profile belongs to. */
  nobody: {},
} as const satisfies Record<string, Cast>;

interface Cast {
  role?: "host" | "agent" | "agency_manager" | "regional_manager" | "directoire" | "admin";
  agency?: string;
  region?: string;
  inactive?: boolean;
}

export type Person = keyof typeof people;

export const password = "Escale-tests-2026";

export const emailOf = (person: string): string => `${person}@people.example`;
