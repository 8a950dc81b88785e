/** The demo's password, the same for each account. */
export const demoPassword = "Escale-2026";

/** One account a role, made by the seed (supabase/seed). */
export const demoAccounts = [
  { role: "host", email: "host@escale.example" },
  { role: "agent", email: "agent@escale.example" },
  { role: "agency_manager", email: "manager@escale.example" },
  { role: "regional_manager", email: "region@escale.example" },
  { role: "directoire", email: "directoire@escale.example" },
  { role: "admin", email: "admin@escale.example" },
] as const;
