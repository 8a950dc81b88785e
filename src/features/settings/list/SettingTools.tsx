import { DeleteOutlined, EditOutlined, NodeExpandOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { keepsItsPlace, type SettingList, type SettingRow } from "../settings";
import styles from "../settings.module.css";
import { useNameOf } from "./useNameOf";

interface SettingToolsProps {
  list: SettingList;
  row: SettingRow;
  open: (form: string) => void;
  onRemove: () => void;
}

/** What can be done with a setting. */
export function SettingTools({ list, row, open, onRemove }: SettingToolsProps) {
  const { t } = useTranslation();
  const name = useNameOf()(row);
  return (
    <span className={styles.tools}>
      {list === "follow_up_kinds" && (
        <Button
          type="text"
          icon={<NodeExpandOutlined />}
          aria-label={t("settings.action.outcomes", { name })}
          title={t("settings.kind.outcomes")}
          onClick={() => open(`outcomes.${row.id}`)}
        />
      )}
      <Button
        type="text"
        icon={<EditOutlined />}
        aria-label={t("settings.action.edit", { name })}
        title={t("common.action.edit")}
        onClick={() => open(`edit.${list}.${row.id}`)}
      />
      {keepsItsPlace(row) ? (
        <span className={styles.noTool} />
      ) : (
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t("settings.action.remove", { name })}
          title={t("settings.remove.short")}
          onClick={onRemove}
        />
      )}
    </span>
  );
}
