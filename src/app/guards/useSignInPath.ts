import { useLocation } from "react-router";

/** The way to the sign-in that leads back to the page wanted now. */
export function useSignInPath(): string {
  const { pathname, search, hash } = useLocation();
  const wanted = `${pathname}${search}${hash}`;
  return wanted === "/" ? "/login" : `/login?to=${encodeURIComponent(wanted)}`;
}
