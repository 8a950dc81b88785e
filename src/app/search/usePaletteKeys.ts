import { type KeyboardEvent, useEffect, useState } from "react";
import type { Choice, ChoiceGroup } from "./choice";

interface PaletteKeys {
  groups: ChoiceGroup[];
  /** What is shown answers what is typed. */
  isAnswered: boolean;
  typed: string;
  onChoose: (choice: Choice) => void;
  onClose: () => void;
}

/**
 * Which row is meant, and the keys that change and choose it. Enter before the answer to what is typed has come waits for
 * it, unless the reader went to a row themselves: what stands first until then is of the text before.
 */
export function usePaletteKeys({ groups, isAnswered, typed, onChoose, onClose }: PaletteKeys) {
  const choices = groups.flatMap((group) => group.choices);
  const [pointed, setPointed] = useState<{ id: string; typed: string }>();
  const [isHeld, setHeld] = useState(false);
  const place = pointed?.typed === typed ? choices.findIndex(({ id }) => id === pointed.id) : -1;
  const active = choices[Math.max(place, 0)];

  const point = (id: string | undefined) => setPointed(id === undefined ? undefined : { id, typed });
  const goTo = (next: number) => point(choices[(next + choices.length) % choices.length]?.id);
  const enter = () => {
    if (!isAnswered && place < 0 && (!active || active.isRecord)) {
      // what has just been typed out may stand behind what was found for its first letters
      const named = choices.find(({ isNamed }) => isNamed);
      if (named) {
        onChoose(named);
      } else {
        setHeld(true);
      }
    } else if (active) {
      onChoose(active);
    }
  };

  useEffect(() => {
    if (isHeld && isAnswered) {
      setHeld(false);
      // meant was what would be found, not a page that happens to be left
      if (active?.isRecord) {
        onChoose(active);
      }
    }
  }, [isHeld, isAnswered, active, onChoose]);

  const moves: Record<string, () => void> = {
    arrowdown: () => goTo(Math.max(place, 0) + 1),
    arrowup: () => goTo(Math.max(place, 0) - 1),
    home: () => goTo(0),
    end: () => goTo(choices.length - 1),
    enter,
    escape: onClose,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
    // an input method takes these keys for itself, and with Shift they select text
    if (move && !event.nativeEvent.isComposing && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      move();
    } else {
      setHeld(false);
    }
  };
  return { activeId: active?.id, count: choices.filter(({ isWayOn }) => !isWayOn).length, point, onKeyDown };
}
