import { TreeSelect } from "antd";
import { useTranslation } from "react-i18next";
import { matches } from "@/lib/text";
import type { RegionAgencies } from "./useFilterNames";

interface AgencyFieldProps {
  tree: RegionAgencies[];
  regions: string[];
  agencies: string[];
  onChange: (chosen: { regions: string[]; agencies: string[] }) => void;
}

/** Regions as a whole, or some of their agencies, found by typing. */
export function AgencyField({ tree, regions, agencies, onChange }: AgencyFieldProps) {
  const { t } = useTranslation();
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
      onChange={(chosen) =>
        onChange({
          regions: chosen.filter((id) => tree.some((region) => region.id === id)),
          agencies: chosen.filter((id) => !tree.some((region) => region.id === id)),
        })
      }
      filterTreeNode={(typed, node) => matches(String(node.title), typed)}
      treeData={tree.map(({ id, name, agencies: parts }) => ({
        value: id,
        title: name,
        children: parts.map((agency) => ({ value: agency.id, title: agency.name })),
      }))}
    />
  );
}
