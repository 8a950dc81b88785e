import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { NowhereMark } from "./marks";
import { StatePanel } from "./StatePanel";

interface NotFoundStateProps {
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}

/** Something that does not exist or is not the reader's to see: the same answer for both. */
export function NotFoundState({ title, children, action }: NotFoundStateProps) {
  const { t } = useTranslation();
  return (
    <StatePanel page tone="quiet" mark={<NowhereMark />} title={title ?? t("ui.notFound.title")} actions={action}>
      {children ?? t("ui.notFound.text")}
    </StatePanel>
  );
}
