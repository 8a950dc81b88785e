const KEY = "escale.languageChosen";

/** Remembers, until the next sign-in, that the language was chosen by hand and is not just the device's last one. */
export function rememberLanguageChosen(): void {
  window.sessionStorage.setItem(KEY, "yes");
}

/** True once if the language was chosen by hand before signing in. */
export function takeLanguageChosen(): boolean {
  const chosen = window.sessionStorage.getItem(KEY) !== null;
  window.sessionStorage.removeItem(KEY);
  return chosen;
}
