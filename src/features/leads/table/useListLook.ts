import { useCallback, useMemo } from "react";
import { useAddress } from "@/backend/useAddress";
import { useLeadViews, useSaveLook } from "../views/api";
import { VIEW_PARAM } from "../views/viewParams";
import { type ColumnKey, DENSITIES, type Density, readColumns, USUAL } from "./columns";

/** Columns and density of the table: the address says them where a view was opened, else they are the reader's own. */
export function useListLook() {
  const [search, changeAddress] = useAddress();
  const { data, isLoading } = useLeadViews();
  const { mutate } = useSaveLook();
  const inUrl = search.get("columns");
  const columns = useMemo(() => {
    const chosen = inUrl ?? data?.columns;
    return readColumns(chosen ? chosen.split(",") : USUAL).columns;
  }, [inUrl, data?.columns]);
  const density = DENSITIES.find((one) => one === search.get("density")) ?? data?.density ?? "compact";
  const isOfView = inUrl !== null || search.has("density") || search.has(VIEW_PARAM);

  const setLook = useCallback(
    (look: { columns: ColumnKey[]; density: Density }) => {
      if (!isOfView) {
        mutate({ columns: look.columns.join(","), density: look.density });
        return;
      }
      changeAddress({ columns: look.columns.join(","), density: look.density });
    },
    [isOfView, mutate, changeAddress],
  );
  return { columns, density, setLook, isLoading };
}

export type ListLook = ReturnType<typeof useListLook>;
