import { useSyncExternalStore } from "react";

/**
 * A session that ends while somebody is at work does not throw the page away: requests wait here
 * until the person has signed in again over the page, then they are repeated.
 */

let expired = false;
let signOutExpected = false;
let waiting: Array<(renewed: boolean) => void> = [];
const listeners = new Set<() => void>();

function setExpired(value: boolean): void {
  expired = value;
  for (const listener of listeners) {
    listener();
  }
}

function settle(renewed: boolean): void {
  const settled = waiting;
  waiting = [];
  setExpired(false);
  for (const resolve of settled) {
    resolve(renewed);
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks for a sign-in over the page; resolves to true once the session is good again, false when given up. */
export function renewSession(): Promise<boolean> {
  setExpired(true);
  return new Promise((resolve) => {
    waiting.push(resolve);
  });
}

/** Says that the session ended without anybody having asked for it. */
export function markSessionExpired(): void {
  if (!signOutExpected) {
    setExpired(true);
  }
}

/** Announces a wanted sign-out, which must not open the dialog; `false` takes the announcement back. */
export function expectSignOut(wanted = true): void {
  signOutExpected = wanted;
}

/** Called after the person has signed in again: waiting requests go on. */
export function sessionRenewed(): void {
  settle(true);
}

/** Called when the person leaves instead of signing in again: waiting requests fail. */
export function giveUpSession(): void {
  settle(false);
}

/** True while the page is waiting for its reader to sign in again. */
export function useSessionExpired(): boolean {
  return useSyncExternalStore(subscribe, () => expired);
}

/** True while the session is known to have ended. */
export function isSessionExpired(): boolean {
  return expired;
}
