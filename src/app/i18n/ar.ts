import antd from "antd/es/locale/ar_EG";
import "dayjs/locale/ar-ma";
import type { LanguageBundle } from "./languages";
import { messagesByDomain } from "./languages";

const files = import.meta.glob("../../locales/ar/*.json", { eager: true, import: "default" });

export const bundle: LanguageBundle = { messages: messagesByDomain(files), antd };
