import { useEffect, useState } from "react";

const LINGER_MS = 3000;

/** Whether somebody is at the screen: they moved the pointer, touched it or pressed a key a moment ago. */
export function useNearby(): boolean {
  const [nearby, setNearby] = useState(true);
  useEffect(() => {
    let timer = 0;
    const come = () => {
      setNearby(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setNearby(false), LINGER_MS);
    };
    come();
    const signs = ["pointermove", "pointerdown", "keydown"];
    for (const sign of signs) {
      document.addEventListener(sign, come);
    }
    return () => {
      window.clearTimeout(timer);
      for (const sign of signs) {
        document.removeEventListener(sign, come);
      }
    };
  }, []);
  return nearby;
}
