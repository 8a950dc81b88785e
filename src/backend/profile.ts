import { queryOptions, useQuery } from "@tanstack/react-query";
import { syncClock } from "@/lib/clock";
import type { Database } from "./database.types";
import { queryClient } from "./queryClient";
import { callFunction } from "./rpc";

type Row<Table extends keyof Database["public"]["Tables"]> = Database["public"]["Tables"][Table]["Row"];

/** One of the six roles of the brief. */
export type StaffRole = Database["public"]["Enums"]["staff_role"];

/** A stop somebody is posted to, with the names a counter shows. */
export interface PostedStop
  extends Pick<Row<"stops">, "id" | "position" | "venue" | "time_zone" | "starts_on" | "ends_on" | "city_id"> {
  city_name_fr: string;
  city_name_ar: string;
  country: string;
  caravan_kind: Database["public"]["Enums"]["caravan_kind"];
  edition_year: number;
}

/** What `my_profile` tells of somebody with an active staff profile. */
interface StaffProfile {
  staff: Pick<Row<"staff">, "id" | "email" | "full_name" | "role" | "agency_id" | "region_id" | "locale" | "theme">;
  agency: Pick<Row<"agencies">, "id" | "code" | "name_fr" | "name_ar" | "region_id" | "city_id"> | null;
  region: Pick<Row<"regions">, "id" | "code" | "name_fr" | "name_ar"> | null;
  /** The stops the person is posted to. */
  stops: PostedStop[];
  /** The server's moment, which on the demo is not the browser's. */
  now: string;
  /** The fixed day of the demo, or null where days pass. */
  demo_today: string | null;
}

/** An account without an active staff profile, which sees nothing. */
interface Nobody {
  staff: null;
  agency: null;
  region: null;
  stops: PostedStop[];
  now: null;
  demo_today: null;
}

const NOBODY: Nobody = { staff: null, agency: null, region: null, stops: [], now: null, demo_today: null };

/** Who is signed in and where they work; every part is empty without an active staff profile. */
export type Profile = StaffProfile | Nobody;

const MINUTE = 60_000;

/** The query of the profile, for hooks and for the providers alike. */
export const profileQuery = queryOptions({
  queryKey: ["my_profile"],
  queryFn: async ({ signal }): Promise<Profile> => {
    const profile = await callFunction<"my_profile", StaffProfile | null>("my_profile", {}, signal);
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

/** Whether the reader manages an agency or a region, and so is told of their own agencies' leads. */
export function useIsManager(): boolean {
  return useProfile().data?.staff?.role.endsWith("_manager") ?? false;
}
