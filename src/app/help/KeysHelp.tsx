import { lazy, type ReactNode, Suspense } from "react";
import { useHotkeys } from "@/ui/useHotkeys";
import { addPartTexts } from "../i18n/i18n";
import { openKeys, useKeysOpen } from "./helpStore";

const KeysSheet = lazy(async () => {
  const [file] = await Promise.all([import("./KeysSheet"), addPartTexts("help")]);
  return { default: file.KeysSheet };
});

/** The list of keys, on `?`. */
export function KeysHelp(): ReactNode {
  useHotkeys({ "?": openKeys });
  return useKeysOpen() ? (
    <Suspense fallback={null}>
      <KeysSheet />
    </Suspense>
  ) : null;
}
