import { messagesByDomain } from "./languages";

// What every page behind the sign-in says; the rest comes with its part.
const files = import.meta.glob<object>("../../locales/fr/{*.workspace,bell,follow-ups,refine,search,tour}.json", {
  eager: true,
  import: "default",
});

export const messages = messagesByDomain(files);
