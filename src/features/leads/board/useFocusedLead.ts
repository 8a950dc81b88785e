import { type RefObject, useEffect, useState } from "react";

/** The lead of a list whose card has the focus, or null. */
export function useFocusedLead(list: RefObject<HTMLElement | null>): string | null {
  const [leadId, setLeadId] = useState<string | null>(null);
  useEffect(() => {
    const element = list.current;
    const come = ({ target }: FocusEvent) =>
      setLeadId((target instanceof HTMLElement && target.closest<HTMLElement>("[data-lead]")?.dataset.lead) || null);
    const go = () => setLeadId(null);
    element?.addEventListener("focusin", come);
    element?.addEventListener("focusout", go);
    return () => {
      element?.removeEventListener("focusin", come);
      element?.removeEventListener("focusout", go);
    };
  }, [list]);
  return leadId;
}
