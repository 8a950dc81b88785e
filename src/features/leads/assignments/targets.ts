import { useList } from "@refinedev/core";
import type { AgencyLoad } from "@/backend/agencyLoad";
import type { Database } from "@/backend/database.types";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";

type Names = Pick<Database["public"]["Tables"]["regions"]["Row"], "name_fr" | "name_ar">;

interface AgencyRow extends Names {
  id: string;
  region: Names & { id: string };
}

/** An agency leads can be handed over to; without a load it is beyond what the reader sees, and names its agent itself. */
export interface Target {
  id: string;
  name: string;
  /** Its name in both languages: people look for it in either. */
  names: string;
  load: AgencyLoad | null;
}

export interface TargetGroup {
  region: string;
  targets: Target[];
}

/** The agencies that work, by region: those the reader sees first, with their load. */
export function useTargets(load: AgencyLoad[]) {
  const language = useLanguage();
  const { result, query } = useList<AgencyRow>({
    resource: "agencies",
    filters: [{ field: "active", operator: "eq", value: true }],
    sorters: [{ field: language === "ar" ? "name_ar" : "name_fr", order: "asc" }],
    pagination: { mode: "off" },
    meta: { select: "id,name_fr,name_ar,region:regions!agencies_region_id_fkey(id,name_fr,name_ar)" },
    queryOptions: { staleTime: 900_000 },
    errorNotification: false,
  });
  const groups = new Map<string, TargetGroup>();
  for (const agency of result.data) {
    const group = groups.get(agency.region.id) ?? { region: localizedName(agency.region, language), targets: [] };
    groups.set(agency.region.id, group);
    group.targets.push({
      id: agency.id,
      name: localizedName(agency, language),
      names: `${agency.name_fr} ${agency.name_ar}`,
      load: load.find(({ id }) => id === agency.id) ?? null,
    });
  }
  const isMine = ({ targets }: TargetGroup) => targets.some((target) => target.load !== null);
  return {
    groups: [...groups.values()].sort(
      (a, b) => Number(isMine(b)) - Number(isMine(a)) || a.region.localeCompare(b.region, language),
    ),
    isLoading: query.isLoading,
    error: query.error,
  };
}
