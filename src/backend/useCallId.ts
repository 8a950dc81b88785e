import { useRef } from "react";
import { newId } from "@/lib/ids";

/** Gives the id a call is sent under: the same for a repeat, another once it says something else. */
export function useCallId(): (said: unknown) => string {
  const sent = useRef({ id: newId(), said: "" });
  return (said) => {
    const text = JSON.stringify(said);
    if (sent.current.said !== text) {
      sent.current = { id: newId(), said: text };
    }
    return sent.current.id;
  };
}
