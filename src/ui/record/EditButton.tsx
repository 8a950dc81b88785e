import { EditOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

/** Opens the form of what the page shows. */
export function EditButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Button icon={<EditOutlined />} onClick={onClick}>
      {t("common.action.edit")}
    </Button>
  );
}
