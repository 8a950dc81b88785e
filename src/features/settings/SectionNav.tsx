import {
  CalendarOutlined,
  CommentOutlined,
  FlagOutlined,
  NodeIndexOutlined,
  ScheduleOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import { SECTIONS, type Section } from "./settings";
import styles from "./settings.module.css";

const ICONS: Record<Section, ReactNode> = {
  stages: <NodeIndexOutlined aria-hidden="true" />,
  reasons: <FlagOutlined aria-hidden="true" />,
  "follow-ups": <ScheduleOutlined aria-hidden="true" />,
  templates: <CommentOutlined aria-hidden="true" />,
  calendar: <CalendarOutlined aria-hidden="true" />,
};

/** The way from one section of the settings to another: beside them on a desk, above them on a phone. */
export function SectionNav({ current }: { current: Section }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("settings.sections")} className={styles.sections}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <AppLink
              to={`/settings/${section}`}
              className={styles.section}
              aria-current={section === current ? "page" : undefined}
            >
              {ICONS[section]}
              {t(`settings.section.${section}`)}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
