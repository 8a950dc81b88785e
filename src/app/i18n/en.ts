import antd from "antd/es/locale/en_GB";
import "dayjs/locale/en-gb";
import type { LanguageBundle } from "./languages";
import { messagesByDomain } from "./languages";

const files = import.meta.glob("../../locales/en/*.json", { eager: true, import: "default" });

export const bundle: LanguageBundle = { messages: messagesByDomain(files), antd };
