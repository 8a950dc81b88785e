import { TreeSelect } from "antd";
import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import { matches } from "@/lib/text";
import { agenciesInScope, hasChoice } from "./scope";
import type { FilterNames } from "./useFilterNames";

interface AgencyFieldProps {
  names: FilterNames;
  regions: string[];
  agencies: string[];
  onChange: (chosen: { regions: string[]; agencies: string[] }) => void;
}

/**
 * Regions as a whole, or some of their agencies, found by typing: those whose leads the reader is told. Of one region alone
 * the agencies, since the region is all there is; nothing where there is no choice.
 */
export function AgencyField({ names, regions, agencies, onChange }: AgencyFieldProps) {
  const { t } = useTranslation();
  const staff = useProfile().data?.staff;
  const offered = agenciesInScope(names.regions, staff);
  const isOneRegion = offered.length === 1 && names.regions.length > 1;
  if (names.regions.length > 0 && !hasChoice(offered) && regions.length + agencies.length === 0) {
    return null;
  }
  const tree = offered.map(({ id, name, agencies: parts }) => ({
    value: id,
    title: name,
    children: parts.map((agency) => ({ value: agency.id, title: agency.name })),
  }));
  const nodes = isOneRegion ? tree.flatMap(({ children }) => children) : tree;
  const values = new Set([...nodes, ...tree.flatMap(({ children }) => children)].map(({ value }) => value));
  // what the address asks for and is not offered keeps a name, and can be taken out
  const beyond = (ids: string[], nameOf: (ids: string[]) => string) =>
    ids.filter((id) => !values.has(id)).map((id) => ({ value: id, title: nameOf([id]) }));
  return (
    <TreeSelect<string[]>
      treeCheckable
      showSearch
      allowClear
      maxTagCount="responsive"
      showCheckedStrategy={TreeSelect.SHOW_PARENT}
      aria-label={t("kpi.filters.agencies")}
      placeholder={t("kpi.filters.agencies")}
      popupMatchSelectWidth={false}
      value={[...regions, ...agencies]}
      onChange={(chosen) => {
        const isRegion = (id: string) => regions.includes(id) || names.regions.some((region) => region.id === id);
        onChange({ regions: chosen.filter(isRegion), agencies: chosen.filter((id) => !isRegion(id)) });
      }}
      filterTreeNode={(typed, node) => matches(String(node.title), typed)}
      treeData={[...nodes, ...beyond(regions, names.regionNames), ...beyond(agencies, names.agencyNames)]}
    />
  );
}
