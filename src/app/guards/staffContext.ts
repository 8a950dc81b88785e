import { createContext, useContext } from "react";
import type { Profile } from "@/backend/profile";

export type ActiveStaff = NonNullable<Profile["staff"]>;

/** The active staff profile every part of the workspace may count on. */
export const StaffContext = createContext<ActiveStaff | null>(null);

/** The active staff profile of who is signed in; only inside the workspace. */
export function useStaff(): ActiveStaff {
  const staff = useContext(StaffContext);
  if (!staff) {
    throw new Error("useStaff needs RequireProfile around it");
  }
  return staff;
}
