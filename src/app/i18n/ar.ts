import { antdInArabic } from "./arabicDates";
import { type LanguageBundle, messagesByDomain } from "./languages";

// What the pages before sign-in say; the rest comes with the workspace.
const files = import.meta.glob<object>("../../locales/ar/{app,common,errors,ui}.json", {
  eager: true,
  import: "default",
});

export const bundle: LanguageBundle = { messages: messagesByDomain(files), antd: antdInArabic };
