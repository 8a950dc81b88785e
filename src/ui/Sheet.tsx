import { ConfigProvider, Drawer, Grid } from "antd";
import { type ReactNode, useContext } from "react";
import { useTranslation } from "react-i18next";
import { OnceThere } from "./OnceThere";
import styles from "./Sheet.module.css";

interface SheetProps {
  open: boolean;
  title: ReactNode;
  /** What stands under the title, small. */
  note?: ReactNode;
  /** At the end of the title's line. */
  extra?: ReactNode;
  width?: number;
  /** On a phone no higher than what it holds, so that it stays within the thumb's reach. */
  fit?: boolean;
  children: ReactNode;
  onClose: () => void;
  /** Called once it is out of sight: what was shown can be forgotten. */
  onClosed?: () => void;
}

/** What opens beside the page on a desk and from the bottom on a phone; focus returns to where it was. */
export function Sheet({ open, title, note, extra, width = 480, fit = false, children, onClose, onClosed }: SheetProps) {
  const { t } = useTranslation();
  const { sm } = Grid.useBreakpoint();
  const { direction } = useContext(ConfigProvider.ConfigContext);
  const side = direction === "rtl" ? "left" : "right";
  return (
    <Drawer
      open={open}
      onClose={onClose}
      closable={{ "aria-label": t("common.close") }}
      placement={sm === false ? "bottom" : side}
      width={width}
      height={fit ? "auto" : "92dvh"}
      extra={extra}
      destroyOnHidden
      className={styles.sheet ?? ""}
      title={
        <>
          <span className={styles.title}>{title}</span>
          {note && <span className={styles.note}>{note}</span>}
        </>
      }
      afterOpenChange={(visible) => {
        if (!visible) {
          onClosed?.();
        }
      }}
    >
      <OnceThere>{children}</OnceThere>
    </Drawer>
  );
}
