import { Button } from "antd";
import type { KeyboardEvent, ReactNode } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { useHotkeys } from "@/ui/useHotkeys";
import { useLanguage } from "@/ui/useLanguage";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { MoreSheet } from "./MoreSheet";
import styles from "./PartyPad.module.css";
import { People } from "./People";

const SIZES = [1, 2, 3, 4, 5];

interface PartyPadProps {
  /** False while something lies over the counter. */
  active: boolean;
  onCount: (partySize: number) => void;
}

/** A key held down repeats itself; a party does not. */
function ignoreRepeats(event: KeyboardEvent) {
  if (event.repeat) {
    event.preventDefault();
  }
}

/** One touch for a party of one to five, two for a larger one. */
export function PartyPad({ active, onCount }: PartyPadProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isMoreOpen, setMoreOpen] = useState(false);
  const digits = SIZES.map((size) => [
    String(size),
    (event: globalThis.KeyboardEvent) => !event.repeat && onCount(size),
  ]);
  useHotkeys({ ...Object.fromEntries(digits), "+": () => setMoreOpen(true) }, active && !isMoreOpen);
  return (
    <section className={styles.pad} aria-label={t("capture.pad.label")}>
      {SIZES.map((size) => (
        <Button
          key={size}
          type="primary"
          className={styles.party ?? ""}
          onKeyDown={ignoreRepeats}
          onClick={() => onCount(size)}
        >
          <span className={styles.number} aria-hidden="true">
            {formatCount(size, language)}
          </span>
          <People count={size} />
          <VisuallyHidden>{t("capture.pad.count", { count: size })}</VisuallyHidden>
        </Button>
      ))}
      <Button className={styles.more ?? ""} aria-haspopup="dialog" onClick={() => setMoreOpen(true)}>
        <span className={styles.number} aria-hidden="true">
          +
        </span>
        {t("capture.pad.more")}
      </Button>
      <MoreSheet
        open={isMoreOpen}
        onClose={() => setMoreOpen(false)}
        onCount={(size) => {
          setMoreOpen(false);
          onCount(size);
        }}
      />
    </section>
  );
}
