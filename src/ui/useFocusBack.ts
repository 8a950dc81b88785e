import { type RefObject, useCallback, useEffect, useRef } from "react";

/**
 * Gives the focus back once a dialog has gone that leaves the page with its content: to what had it when `remember` was
 * called, or, where that is no longer there, to `otherwise`. Nothing is taken from who has the focus by then.
 */
export function useFocusBack(isOpen: boolean, otherwise?: RefObject<HTMLElement | null>): { remember: () => void } {
  const opener = useRef<Element | null>(null);
  const remember = useCallback(() => {
    opener.current = document.activeElement;
  }, []);
  useEffect(() => {
    if (isOpen || !opener.current) {
      return;
    }
    const target = opener.current.isConnected && opener.current !== document.body ? opener.current : otherwise?.current;
    opener.current = null;
    if (document.activeElement === document.body && target instanceof HTMLElement) {
      target.focus({ preventScroll: true });
    }
  }, [isOpen, otherwise]);
  return { remember };
}
