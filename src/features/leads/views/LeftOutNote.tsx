import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { useStages } from "../pipeline/stages";
import type { SavedView } from "./api";
import { useLostNames } from "./useLostNames";
import { leftOut } from "./viewParams";

/** Says what a view asks for that is no more, so that nobody wonders why the list differs. */
export function LeftOutNote({ view }: { view: SavedView }) {
  const { t } = useTranslation();
  const { stages } = useStages();
  const nameOf = useLostNames();
  const { filters, columns } = leftOut(
    view.params,
    stages.map(({ id }) => id),
  );
  if (filters.length + columns.length === 0) {
    return null;
  }
  const names = [
    ...new Set(filters.map((name) => t("leads.views.lostPart", { name: nameOf(name) }))),
    ...columns.map((name) => t("leads.views.lostColumn", { name })),
  ].join(t("common.listComma"));
  return (
    <Alert
      key={view.id}
      type="warning"
      showIcon
      closable
      message={t("leads.views.leftOut", { name: view.name })}
      description={t("leads.views.leftOutNames", { names })}
    />
  );
}
