import { DownOutlined } from "@ant-design/icons";
import { Button, Popover } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { ListSkeleton } from "@/ui/Skeletons";
import styles from "./views.module.css";

// Forms are more code than a page that is read.
const ViewsPanel = lazy(() => import("./ViewsPanel").then((file) => ({ default: file.ViewsPanel })));

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
      content={
        <Suspense fallback={<ListSkeleton rows={3} />}>
          <ViewsPanel onDone={() => setOpen(false)} />
        </Suspense>
      }
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
