import { lazy, type ReactNode, Suspense } from "react";
import { useHotkeys } from "@/ui/useHotkeys";
import { openKeys, useKeysOpen } from "./helpStore";

const KeysSheet = lazy(() => import("./KeysSheet").then((file) => ({ default: file.KeysSheet })));

/** The list of keys, on `?`. */
export function KeysHelp(): ReactNode {
  useHotkeys({ "?": openKeys });
  return useKeysOpen() ? (
    <Suspense fallback={null}>
      <KeysSheet />
    </Suspense>
  ) : null;
}
