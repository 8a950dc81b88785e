import { type Query, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { BOARD_KEY, refreshLeads } from "../pipeline/leadCaches";

const RESOURCES = new Set<unknown>(["follow_ups", "prospects", "absence_rows"]);
const FUNCTIONS = new Set<unknown>([BOARD_KEY, "agency_load", "my_notifications"]);

/** What else shows work to be done: follow-ups, persons, absences, the board, the load of an agency, the bell. */
function isWork({ queryKey }: Query): boolean {
  return FUNCTIONS.has(queryKey[0]) || (queryKey[0] === "data" && RESOURCES.has(queryKey[2]));
}

/** Gives a function that asks again for everything in which a change of a lead or its follow-ups shows. */
export function useRefreshWork(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    refreshLeads(client);
    void client.invalidateQueries({ predicate: isWork });
  }, [client]);
}
