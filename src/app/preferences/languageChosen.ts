const KEY = "escale.languageChosen";

/** Remembers, until it is kept with the person who signs in, that the language was chosen by hand and is not just the device's last one. */
export function rememberLanguageChosen(): void {
  window.sessionStorage.setItem(KEY, "yes");
}

/** True while a language chosen by hand before signing in is not yet kept with the person. */
export function isLanguageChosen(): boolean {
  return window.sessionStorage.getItem(KEY) !== null;
}

export function forgetLanguageChosen(): void {
  window.sessionStorage.removeItem(KEY);
}
