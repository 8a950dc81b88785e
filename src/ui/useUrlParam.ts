import { useCallback } from "react";
import { useAddress } from "@/backend/useAddress";

/** One word of the URL, such as which form is open; setting it makes an entry one can go back from. */
export function useUrlParam(name: string) {
  const [search, changeAddress] = useAddress();
  const set = useCallback((value: string | null) => changeAddress({ [name]: value }), [name, changeAddress]);
  return [search.get(name), set] as const;
}
