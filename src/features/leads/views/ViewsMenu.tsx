import { DownOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { LeadViews } from "./api";
import { type Named, useActionItems } from "./useActionItems";
import type { useOpenView } from "./useOpenView";
import { useViewActions } from "./useViewActions";
import { useViewItems } from "./useViewItems";
import { ViewNameDialog } from "./ViewNameDialog";
import styles from "./views.module.css";

interface ViewsMenuProps {
  data: LeadViews | undefined;
  opened: ReturnType<typeof useOpenView>;
  /** What would be saved: the address as it is, with the columns shown. */
  params: string;
}

/** The views of the leads: opened, saved, renamed, shared, made the default, deleted. */
export function ViewsMenu({ data, opened, params }: ViewsMenuProps) {
  const { t } = useTranslation();
  const [named, setNamed] = useState<Named | null>(null);
  const actions = useViewActions(data, opened);
  const { view, isChanged } = opened;
  const views = useViewItems(data, opened.open);
  const choices = useActionItems({ actions, opened, params, isDefault: data?.default_view_id === view?.id, setNamed });

  return (
    <>
      <Dropdown trigger={["click"]} menu={{ items: [...views, ...choices] }}>
        <Button aria-haspopup="menu" aria-label={t("leads.views.button")} className={styles.button ?? ""}>
          <bdi className={styles.current}>{view?.name ?? t("leads.views.button")}</bdi>
          {isChanged && <span className={styles.changed}>{t("leads.views.changed")}</span>}
          <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {named && (
        <ViewNameDialog
          title={t(named === "new" ? "leads.views.saveAs" : "leads.views.rename")}
          name={named === "new" ? "" : named.name}
          onSave={(name) => (named === "new" ? actions.saveAs(name, params) : actions.rename(named, name))}
          onClose={() => setNamed(null)}
        />
      )}
    </>
  );
}
