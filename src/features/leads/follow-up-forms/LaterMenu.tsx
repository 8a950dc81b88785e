import { EllipsisOutlined, UserSwitchOutlined } from "@ant-design/icons";
import { Button, type MenuProps } from "antd";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { relativeDay } from "@/lib/formatDates";
import { sentenceCase } from "@/lib/text";
import { KeyHint } from "@/ui/KeyHint";
import { MenuButton } from "@/ui/MenuButton";
import { useLanguage } from "@/ui/useLanguage";
import type { FollowUpLead, OpenFollowUp } from "./followUp";
import styles from "./forms.module.css";
import type { FollowUpTask } from "./useFollowUpSheet";
import { useSnooze } from "./useSnooze";

interface LaterMenuProps {
  followUp: OpenFollowUp;
  lead: FollowUpLead;
  start: (task: FollowUpTask) => void;
  size?: "middle" | "small";
}

/** The small menu of a follow-up: put it off to a moment people usually mean, or pass it on. */
export function LaterMenu({ followUp, lead, start, size = "middle" }: LaterMenuProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { momentsFor, snoozeTo } = useSnooze();
  const menu = (): MenuProps => {
    const moments = momentsFor(lead.agency_id);
    return {
      items: [
        {
          type: "group",
          key: "snooze",
          label: t("follow-ups.later.snooze"),
          children: moments.map(({ name, day, time }) => ({
            key: name,
            label: (
              <span className={styles.moments}>
                {name === "inOneHour"
                  ? t("follow-ups.due.inOneHour")
                  : sentenceCase(relativeDay(day, today(), language))}
                <span className={styles.time}>{time}</span>
                {name === "tomorrow" && <KeyHint keys="z" />}
              </span>
            ),
          })),
        },
        { type: "divider", key: "line" },
        { key: "hand", icon: <UserSwitchOutlined />, label: t("follow-ups.later.hand") },
      ],
      onClick: ({ key, domEvent }) => {
        // the key that chose must not press the button that has the focus again
        domEvent.preventDefault();
        domEvent.stopPropagation();
        const moment = moments.find(({ name }) => name === key);
        if (moment) {
          snoozeTo({ ...followUp, name: lead.name }, moment);
        } else {
          start({ do: "hand", followUp, lead });
        }
      },
    };
  };
  return (
    <MenuButton menu={menu} placement="bottomRight">
      <Button
        type="text"
        size={size}
        icon={<EllipsisOutlined />}
        aria-label={t("follow-ups.later.of", { name: lead.name })}
      />
    </MenuButton>
  );
}
