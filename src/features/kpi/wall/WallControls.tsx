import {
  CloseOutlined,
  FullscreenExitOutlined,
  FullscreenOutlined,
  PauseOutlined,
  PlayCircleOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useFullScreen } from "./fullScreen";
import { useNearby } from "./useNearby";
import styles from "./WallControls.module.css";

interface WallControlsProps {
  paused: boolean;
  onPause: () => void;
  onClose: () => void;
}

/** What can be done with the wall; shown while somebody is at it, or goes through it by the tab key. */
export function WallControls({ paused, onPause, onClose }: WallControlsProps) {
  const { t } = useTranslation();
  const { isOffered, isFull, toggle } = useFullScreen();
  const nearby = useNearby();
  return (
    <fieldset className={styles.controls} data-shown={nearby}>
      <legend className="visually-hidden">{t("wall.controls")}</legend>
      <Button
        size="large"
        icon={paused ? <PlayCircleOutlined /> : <PauseOutlined />}
        aria-label={paused ? t("wall.resume") : t("wall.pause")}
        onClick={onPause}
      />
      {isOffered && (
        <Button
          size="large"
          icon={isFull ? <FullscreenExitOutlined /> : <FullscreenOutlined />}
          aria-label={isFull ? t("wall.leaveFullScreen") : t("wall.fullScreen")}
          onClick={toggle}
        />
      )}
      <Button size="large" icon={<CloseOutlined />} onClick={onClose} aria-label={t("wall.close")} />
    </fieldset>
  );
}
