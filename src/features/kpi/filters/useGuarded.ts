import { useProfile } from "@/backend/profile";

/** Whether the reader may not see persons, from whom small groups are kept back: as the database decides it. */
export function useGuarded(): boolean {
  return useProfile().data?.staff?.role === "directoire";
}
