import { queryOptions } from "@tanstack/react-query";
import type { Database } from "@/backend/database.types";
import { callFunction, type FunctionArgs } from "@/backend/rpc";
import type { Day } from "@/lib/dates";
import type { StopState } from "./stops";

/** A way of contact a visitor can agree to. */
export type ConsentChannel = Database["public"]["Enums"]["consent_channel"];

/** What a visitor may look for. */
export type ProductKind = Database["public"]["Enums"]["product_kind"];

/** The figures of a stop's counter. */
export interface StopCounter {
  stop_id: string;
  today: Day;
  state: StopState;
  /** Over all days of the stop. */
  visitors: number;
  target_visitors: number;
  visitors_today: number;
  identified_today: number;
  /** Counted today by the caller. */
  mine_today: number;
}

/** The figures and the moment, on this device's clock, at which they were asked for. */
export interface CounterFigures extends StopCounter {
  askedAt: number;
}

/** What a host is told of a registration. */
export interface Registration {
  visit_id: string;
  lead_id: string;
  new_lead: boolean;
  recognised: boolean;
  agency: { id: string; name_fr: string; name_ar: string };
}

const HALF_A_MINUTE = 30_000;

/** The query of a stop's figures, kept fresh for what colleagues count beside. */
export function stopCounterQuery(stopId: string) {
  return queryOptions({
    queryKey: ["stop_counter", stopId],
    queryFn: async ({ signal }): Promise<CounterFigures> => {
      // the device's own clock: only the order of what this device did matters, see outbox/figures.ts
      const askedAt = Date.now();
      const counter = await callFunction<"stop_counter", StopCounter>("stop_counter", { p_stop_id: stopId }, signal);
      return { ...counter, askedAt };
    },
    refetchInterval: HALF_A_MINUTE,
  });
}

/** Counts an anonymous party; a repeat with the same id counts once. */
export async function registerVisit(args: FunctionArgs<"register_visit">): Promise<void> {
  await callFunction("register_visit", args);
}

/** Takes back a party this person counted less than a quarter of an hour ago. */
export async function undoVisit(id: string): Promise<void> {
  await callFunction("undo_visit", { p_id: id });
}

/** Registers a visitor who agrees to be contacted; a repeat with the same id changes nothing. */
export function registerProspect(args: FunctionArgs<"register_prospect">): Promise<Registration> {
  return callFunction<"register_prospect", Registration>("register_prospect", args);
}
