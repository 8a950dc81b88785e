import antd from "antd/es/locale/en_GB";
import "dayjs/locale/en-gb";
import { type LanguageBundle, messagesByDomain } from "./languages";

// What the pages before sign-in say; the rest comes with the workspace.
const files = import.meta.glob<object>("../../locales/en/{app,common,errors,ui}.json", {
  eager: true,
  import: "default",
});

export const bundle: LanguageBundle = { messages: messagesByDomain(files), antd };
