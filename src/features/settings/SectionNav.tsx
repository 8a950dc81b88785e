import {
  CalendarOutlined,
  CommentOutlined,
  FlagOutlined,
  NodeIndexOutlined,
  ScheduleOutlined,
} from "@ant-design/icons";
import { type ReactNode, useEffect, useRef } from "react";
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
  const list = useRef<HTMLUListElement>(null);
  // on a phone the last ones lie beyond the edge
  // biome-ignore lint/correctness/useExhaustiveDependencies: each section is brought into sight
  useEffect(() => {
    const link = list.current?.querySelector("[aria-current]");
    // newer browsers answer with a promise, which an effect must not hand on
    link?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [current]);
  return (
    <nav aria-label={t("settings.sections")} className={styles.sections}>
      <ul ref={list}>
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
