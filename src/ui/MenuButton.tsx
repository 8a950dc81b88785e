import { App } from "antd";
import { cloneElement, lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OpenMenuProps } from "./OpenMenu";

const loadMenu = async () => ({ default: (await import("./OpenMenu")).OpenMenu });
const OpenMenu = lazy(loadMenu);

/** A button with a menu, whose code is fetched when it is first opened: most pages are read without. */
export function MenuButton({ children, ...rest }: OpenMenuProps): ReactNode {
  const [loaded, setLoaded] = useState(false);
  const { message } = App.useApp();
  const { t } = useTranslation();

  const open = async () => {
    try {
      await loadMenu();
      setLoaded(true);
    } catch {
      message.error(t("errors.network"));
    }
  };
  const button = cloneElement(children, {
    "aria-haspopup": "menu",
    // A failure is told when the menu is opened.
    onPointerEnter: () => void loadMenu().catch(() => undefined),
    onClick: () => void open(),
  });
  return loaded ? (
    <Suspense fallback={button}>
      <OpenMenu {...rest}>{children}</OpenMenu>
    </Suspense>
  ) : (
    button
  );
}
