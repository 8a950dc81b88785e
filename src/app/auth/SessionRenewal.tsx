import type { ReactNode } from "react";
import { lazy, Suspense } from "react";
import { giveUpSession, useSessionExpired } from "@/backend/sessionExpiry";

const SessionDialog = lazy(async () => {
  try {
    return { default: (await import("./SessionDialog")).SessionDialog };
  } catch {
    // Without the dialog the waiting requests end, and the page says why beside what was typed.
    giveUpSession();
    return { default: () => null };
  }
});

/** The dialog for signing in again, fetched when a session ends. */
export function SessionRenewal(): ReactNode {
  const expired = useSessionExpired();
  return expired ? (
    <Suspense>
      <SessionDialog />
    </Suspense>
  ) : null;
}
