import { useList } from "@refinedev/core";
import { useMemo } from "react";
import type { Database } from "@/backend/database.types";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";

type City = Pick<Database["public"]["Tables"]["cities"]["Row"], "id" | "name_fr" | "name_ar">;

/** The cities of the kingdom as choices in the reader's language. */
export function useCities() {
  const language = useLanguage();
  const { result, query } = useList<City>({
    resource: "cities",
    pagination: { mode: "off" },
    filters: [{ field: "country", operator: "eq", value: "MA" }],
    meta: { select: "id,name_fr,name_ar" },
    queryOptions: { staleTime: 3_600_000 },
    errorNotification: false,
  });
  const options = useMemo(
    () =>
      result.data
        .map((city) => ({ value: city.id, label: localizedName(city, language) }))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
    [result.data, language],
  );
  return { options, isLoading: query.isLoading };
}
