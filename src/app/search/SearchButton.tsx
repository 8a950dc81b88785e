import { SearchOutlined } from "@ant-design/icons";
import { App } from "antd";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { KeyHint } from "@/ui/KeyHint";
import { useHotkeys } from "@/ui/useHotkeys";
import { FirstLetters } from "./FirstLetters";
import styles from "./searchButton.module.css";
import { useRememberOpened } from "./useRememberOpened";

const loadPalette = async () => ({ default: (await import("./Palette")).Palette });
const Palette = lazy(loadPalette);

/** Fetches the palette's code with the first sign of a reader at the device: no page's first load waits for it. */
function usePreload(): void {
  useEffect(() => {
    const preload = () => void loadPalette().catch(() => undefined);
    const once = { once: true, passive: true };
    window.addEventListener("keydown", preload, once);
    window.addEventListener("pointerdown", preload, once);
    return () => {
      window.removeEventListener("keydown", preload);
      window.removeEventListener("pointerdown", preload);
    };
  }, []);
}

/** The search of the top bar: a button that looks like a field, `Ctrl+K`, and `/` where nobody types. */
export function SearchButton(): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [state, setState] = useState<"never" | "open" | "closed">("never");
  const [typed, setTyped] = useState("");
  const [openings, setOpenings] = useState(0);
  const [isThere, setThere] = useState(false);
  const cameFrom = useRef<HTMLElement>(null);
  usePreload();
  useRememberOpened();

  const open = () => {
    if (state === "open") {
      setState("closed");
      return;
    }
    cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    // before the next key: what is typed on at once belongs to the palette, not to the page's own keys
    flushSync(() => {
      setTyped("");
      setState("open");
      setOpenings((count) => count + 1);
      setThere(false);
    });
    loadPalette().catch(() => {
      setState("never");
      message.error(t("errors.network"));
    });
  };
  useHotkeys({ "mod+k": open, "/": open });

  const giveFocusBack = (hasLeft: boolean) => {
    // opened again while it was closing: its field keeps the focus
    if (state === "open") {
      return;
    }
    const from = cameFrom.current;
    const page = document.getElementById("content");
    (hasLeft || !from?.isConnected || from === document.body ? page : from)?.focus({ preventScroll: true });
  };

  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        aria-label={t("search.label")}
        onPointerEnter={() => void loadPalette().catch(() => undefined)}
        onClick={open}
      >
        <SearchOutlined />
        <span className={styles.words}>{t("search.label")}</span>
        <span className={styles.keys}>
          <KeyHint keys="mod+K" />
        </span>
      </button>
      {state === "open" && !isThere && <FirstLetters typed={typed} onType={setTyped} />}
      {state !== "never" && (
        <Suspense fallback={null}>
          <Palette
            open={state === "open"}
            openings={openings}
            typed={typed}
            onType={setTyped}
            onThere={() => setThere(true)}
            onClose={() => setState("closed")}
            onClosed={giveFocusBack}
          />
        </Suspense>
      )}
    </>
  );
}
