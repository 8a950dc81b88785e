import { useInvalidate } from "@refinedev/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { useHomeCities } from "@/backend/places";
import type { PostedStop } from "@/backend/profile";
import { now, today } from "@/lib/clock";
import { newId } from "@/lib/ids";
import { loadPhonePlans } from "@/lib/phone";
import { stopCounterQuery } from "./api";
import { isWaiting } from "./outbox/count";
import { countsOfDay, withUnreported } from "./outbox/figures";
import { outboxOf } from "./outbox/outboxOf";
import { recentVisits } from "./recent";
import { forgetOldDrafts } from "./register/draft";
import { useOutbox } from "./useOutbox";
import { useVisits } from "./useVisits";

/** Everything the counter of a stop shows and does: figures with this device's counts in them, and the counts themselves. */
export function useCounter(stop: PostedStop, staffId: string) {
  const outbox = useMemo(() => outboxOf(staffId), [staffId]);
  const { counts, trouble, kept } = useOutbox(outbox);
  const figures = useQuery(stopCounterQuery(stop.id));
  const visits = useVisits(stop, staffId);
  const refresh = useRefresh(stop.id);
  useReadyForOffline(!figures.isLoading);
  useEffect(forgetOldDrafts, []);
  const queryClient = useQueryClient();

  const place = { stopId: stop.id, timeZone: stop.time_zone, day: figures.data?.today ?? today(stop.time_zone) };
  const waiting = counts.filter(isWaiting).length;
  const before = useRef(waiting);
  useEffect(() => {
    if (before.current > 0 && waiting === 0) {
      refresh();
    }
    before.current = waiting;
  }, [waiting, refresh]);

  const count = useCallback(
    (partySize: number) => {
      const id = newId();
      // figures on their way may or may not hold this party: ask again once it is sent
      void queryClient.cancelQueries({ queryKey: stopCounterQuery(stop.id).queryKey });
      outbox.add({ id, stopId: stop.id, partySize, occurredAt: now().toISOString() });
      navigator.vibrate?.(30);
      return id;
    },
    [outbox, queryClient, stop.id],
  );

  return {
    outbox,
    count,
    refresh,
    figures: figures.data && withUnreported(figures.data, counts, place),
    figuresError: figures.error,
    counts,
    trouble,
    kept,
    waiting,
    visits: recentVisits(visits.visits, countsOfDay(counts, place), { now: now(), device: Date.now() }),
    areVisitsLoading: visits.isLoading,
    visitsError: visits.error,
  };
}

/** Reads figures and visits again. */
function useRefresh(stopId: string): () => void {
  const queryClient = useQueryClient();
  const invalidate = useInvalidate();
  return useCallback(() => {
    void queryClient.invalidateQueries({ queryKey: stopCounterQuery(stopId).queryKey });
    void invalidate({ resource: "visits", invalidates: ["list"] });
  }, [queryClient, invalidate, stopId]);
}

const AT_WORK = ["pointerdown", "keydown"] as const;

const SETTLED_MS = 4000;

/**
 * Fetches ahead what the form needs, while there is a network: the cities at once, the numbering plans, which weigh
 * more, at the first touch, or once the page has long been there.
 */
function useReadyForOffline(ready: boolean): void {
  useHomeCities(ready);
  useEffect(() => {
    if (!ready) {
      return;
    }
    const listening = new AbortController();
    const fetchPlans = () => {
      listening.abort();
      clearTimeout(settled);
      void loadPhonePlans();
    };
    const settled = setTimeout(fetchPlans, SETTLED_MS);
    for (const touch of AT_WORK) {
      window.addEventListener(touch, fetchPlans, { signal: listening.signal });
    }
    return () => {
      listening.abort();
      clearTimeout(settled);
    };
  }, [ready]);
}
