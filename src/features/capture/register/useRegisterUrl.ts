import { useCallback } from "react";
import { useLocation, useSearchParams } from "react-router";
import { useAppNavigate } from "@/ui/useAppNavigate";

/** Opens and closes the form by its own address, so that the back button closes it. */
export function useRegisterUrl() {
  const navigate = useAppNavigate();
  const { state } = useLocation();
  const [search] = useSearchParams();
  const stop = search.get("stop");
  const query = stop ? `?stop=${stop}` : "";
  const isOverCounter = state?.overCounter === true;

  const open = useCallback(
    () => navigate(`/counter/register${query}`, { state: { overCounter: true } }),
    [navigate, query],
  );
  const close = useCallback(() => {
    if (isOverCounter) {
      navigate(-1);
    } else {
      navigate(`/counter${query}`, { replace: true });
    }
  }, [navigate, query, isOverCounter]);
  return { open, close };
}
