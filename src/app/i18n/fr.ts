import antd from "antd/es/locale/fr_FR";
import "dayjs/locale/fr";
import type { LanguageBundle } from "./languages";
import { messagesByDomain } from "./languages";

const files = import.meta.glob("../../locales/fr/*.json", { eager: true, import: "default" });

export const bundle: LanguageBundle = { messages: messagesByDomain(files), antd };
