import { messagesByDomain } from "./languages";

const files = import.meta.glob<object>(
  ["../../locales/fr/*.json", "!**/{app,common,errors,ui,hours,kpi,prospects,settings}.json"],
  {
    eager: true,
    import: "default",
  },
);

export const messages = messagesByDomain(files);
