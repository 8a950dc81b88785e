import { UserAddOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PostedStop } from "@/backend/profile";
import { KeyHint } from "@/ui/KeyHint";
import { useHotkeys } from "@/ui/useHotkeys";
import { readDraft } from "../register/draft";
import { useRegisterUrl } from "../register/useRegisterUrl";
import styles from "./RegisterLink.module.css";

interface RegisterLinkProps {
  stop: PostedStop;
  staffId: string;
  active: boolean;
}

/** The way to register a visitor, or to go on with one begun. */
export function RegisterLink({ stop, staffId, active }: RegisterLinkProps): ReactNode {
  const { t } = useTranslation();
  const { open } = useRegisterUrl();
  useHotkeys({ n: open }, active);
  const isBegun = readDraft(staffId, stop.id) !== undefined;
  return (
    <Button block className={styles.register ?? ""} icon={<UserAddOutlined />} onClick={open}>
      {isBegun ? t("capture.register.resume") : t("capture.register.open")}
      <span className={styles.key}>
        <KeyHint keys="n" />
      </span>
    </Button>
  );
}
