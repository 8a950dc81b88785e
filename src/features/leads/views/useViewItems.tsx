import { PushpinFilled } from "@ant-design/icons";
import type { MenuProps } from "antd";
import { useTranslation } from "react-i18next";
import type { LeadViews, SavedView } from "./api";
import styles from "./views.module.css";

function ViewEntry({ view, isDefault }: { view: SavedView; isDefault: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={styles.entry}>
      <bdi>{view.name}</bdi>
      {isDefault && <PushpinFilled role="img" aria-label={t("leads.views.default")} className={styles.pin} />}
      {!view.mine && view.owner_name && <span className={styles.owner}>{view.owner_name}</span>}
    </span>
  );
}

/** The views to open, the reader's own before those of the agency. */
export function useViewItems(data: LeadViews | undefined, open: (view: SavedView) => void) {
  const { t } = useTranslation();
  const views = data?.views ?? [];
  const groups = [
    { key: "mine", label: t("leads.views.mine"), some: views.filter(({ agency_id }) => !agency_id) },
    { key: "agency", label: t("leads.views.agency"), some: views.filter(({ agency_id }) => agency_id) },
  ].filter(({ some }) => some.length > 0);
  const items: NonNullable<MenuProps["items"]> = groups.map(({ key, label, some }) => ({
    key,
    type: "group",
    label,
    children: some.map((view) => ({
      key: `open.${view.id}`,
      label: <ViewEntry view={view} isDefault={view.id === data?.default_view_id} />,
      onClick: () => open(view),
    })),
  }));
  return views.length > 0 ? [...items, { type: "divider" as const }] : items;
}
