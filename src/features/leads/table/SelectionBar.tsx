import { CloseOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./table.module.css";
import type { Selection } from "./useSelection";

interface SelectionBarProps {
  selection: Selection;
  /** What ticks all there are. */
  all?: ReactNode;
  /** What can be done with the leads ticked. */
  children: ReactNode;
}

/** How many leads are ticked and what can be done with them; not there while none is. */
export function SelectionBar({ selection, all, children }: SelectionBarProps) {
  const { t } = useTranslation();
  if (selection.ids.length === 0) {
    return null;
  }
  return (
    <section className={styles.bulk} aria-label={t("leads.list.selection")}>
      <Tooltip title={t("leads.list.unselect")}>
        <Button
          type="text"
          icon={<CloseOutlined />}
          aria-label={t("leads.list.unselect")}
          className={styles.unselect ?? ""}
          onClick={selection.clear}
        />
      </Tooltip>
      <strong aria-live="polite">{t("leads.list.selected", { count: selection.ids.length })}</strong>
      {all}
      {children}
    </section>
  );
}
