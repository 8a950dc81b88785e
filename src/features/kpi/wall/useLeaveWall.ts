import { useCallback, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { useHotkeys } from "@/ui/useHotkeys";

/** What the link to the wall says of itself, so that leaving the wall is going back. */
export const FROM_FIGURES = { from: "figures" };

/** Leaves the wall for the figures it was opened from, under the same filters; Escape does so too. */
export function useLeaveWall(): () => void {
  const navigate = useNavigate();
  const { search, state } = useLocation();
  // turning a page writes the address anew, and this away
  const [cameFromFigures] = useState(() => state?.from === FROM_FIGURES.from);
  const leave = useCallback(() => {
    if (cameFromFigures) {
      void navigate(-1);
      return;
    }
    const params = new URLSearchParams(search);
    params.delete("page");
    void navigate({ pathname: "/figures", search: params.toString() }, { replace: true });
  }, [navigate, search, cameFromFigures]);
  useHotkeys({ escape: leave });
  return leave;
}
