import { Dropdown, type DropdownProps } from "antd";
import { type ReactElement, type ReactNode, useRef, useState } from "react";

type Menu = NonNullable<DropdownProps["menu"]>;

export interface OpenMenuProps {
  /** What it offers; where that depends on the moment, or many buttons of a list would reckon it for nothing, a function. */
  menu: Menu | (() => Menu);
  placement?: NonNullable<DropdownProps["placement"]>;
  /** The button that opens the menu. */
  children: ReactElement<{ onClick?: () => void; onPointerEnter?: () => void; "aria-haspopup"?: "menu" }>;
}

/** The menu of a button, open at first. It stays inside the same landmark of the page as its button. */
export function OpenMenu({ menu, placement = "bottomLeft", children }: OpenMenuProps): ReactNode {
  const [open, setOpen] = useState(true);
  const button = useRef<HTMLElement>(null);

  const besideButton = (trigger: HTMLElement) => {
    button.current = trigger;
    return trigger.parentElement ?? document.body;
  };
  const changeOpen: DropdownProps["onOpenChange"] = (next, { source }) => {
    setOpen(next);
    if (!next && source === "menu") {
      // After the menu has taken the focus for the chosen entry a last time.
      setTimeout(() => button.current?.focus());
    }
  };

  return (
    <Dropdown
      open={open}
      onOpenChange={changeOpen}
      trigger={["click"]}
      autoFocus
      getPopupContainer={besideButton}
      placement={placement}
      menu={typeof menu === "function" ? menu() : menu}
    >
      {children}
    </Dropdown>
  );
}
