import { queryOptions, useQuery } from "@tanstack/react-query";
import { syncClock } from "@/lib/clock";
import type { Database } from "./database.types";
import { queryClient } from "./queryClient";
import { callFunction } from "./rpc";

type Row<Table extends keyof Database["public"]["Tables"]> = Database["public"]["Tables"][Table]["Row"];

/** One of the six roles of the brief. */
export type StaffRole = Database["public"]["Enums"]["staff_role"];

/** Who is signed in and where they work; without an active staff profile every part is null. */
export interface Profile {
  staff: Row<"staff"> | null;
  agency: Row<"agencies"> | null;
  region: Row<"regions"> | null;
  /** The stops the person is posted to. */
  stops: Row<"stops">[];
  /** The server's moment, which on the demo is not the browser's. */
  now: string;
  /** The fixed day of the demo, or null where days pass. */
  demo_today: string | null;
}

const MINUTE = 60_000;

/** Somebody who is signed in without an active staff profile. */
const NOBODY: Profile = { staff: null, agency: null, region: null, stops: [], now: "", demo_today: null };

/** The query of the profile, for hooks and for the providers alike. */
export const profileQuery = queryOptions({
  queryKey: ["my_profile"],
  queryFn: async ({ signal }) => {
    const profile = (await callFunction("my_profile", {}, signal)) as Profile | null;
    if (!profile) {
      return NOBODY;
    }
    syncClock(profile.now);
    return profile;
  },
  staleTime: 10 * MINUTE,
  refetchInterval: 10 * MINUTE,
});

/** The profile of who is signed in, from the cache when it is there. */
export function fetchProfile(): Promise<Profile> {
  return queryClient.fetchQuery(profileQuery);
}

/** The profile of who is signed in: `{ data, isPending, error, refetch }`. */
export function useProfile() {
  return useQuery(profileQuery);
}
