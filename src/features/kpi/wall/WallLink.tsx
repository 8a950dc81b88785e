import { DesktopOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { withParams } from "@/lib/searchParams";
import { isForOtherWindow } from "../charts/isForOtherWindow";
import { enterFullScreen } from "./fullScreen";
import { FROM_FIGURES } from "./useLeaveWall";

/** The way to the wall, of the same edition and caravan types, filling the screen. */
export function WallLink() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { search } = useLocation();
  const given = new URLSearchParams(search);
  const kept = withParams(new URLSearchParams(), {
    edition: given.get("edition"),
    kinds: given.get("kinds"),
  }).toString();
  const href = `/figures/wall${kept && `?${kept}`}`;
  const open = (event: MouseEvent) => {
    if (!isForOtherWindow(event)) {
      event.preventDefault();
      enterFullScreen();
      void navigate(href, { state: FROM_FIGURES });
    }
  };
  return (
    <Button type="text" icon={<DesktopOutlined aria-hidden />} href={href} onClick={open}>
      {t("wall.open")}
    </Button>
  );
}
