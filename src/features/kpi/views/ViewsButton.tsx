import { DownOutlined } from "@ant-design/icons";
import { Button, Popover } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ViewsPanel } from "./ViewsPanel";
import styles from "./views.module.css";

/** Opens what the reader saved under a name, and saves what is seen now. */
export function ViewsButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={setOpen}
      destroyOnHidden
      title={t("views.title")}
      content={<ViewsPanel onDone={() => setOpen(false)} />}
    >
      <Button
        className={styles.button ?? ""}
        icon={<DownOutlined aria-hidden />}
        iconPosition="end"
        aria-expanded={isOpen}
      >
        {t("views.button")}
      </Button>
    </Popover>
  );
}
