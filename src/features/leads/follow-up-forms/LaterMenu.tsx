import { EllipsisOutlined, UserSwitchOutlined } from "@ant-design/icons";
import { Button, Dropdown, type MenuProps } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { relativeDay } from "@/lib/formatDates";
import { sentenceCase } from "@/lib/text";
import { KeyHint } from "@/ui/KeyHint";
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
  const [isOpen, setOpen] = useState(false);
  const { momentsFor, snoozeTo } = useSnooze();
  const moments = isOpen ? momentsFor(lead.agency_id) : [];
  const items: MenuProps["items"] = [
    {
      type: "group",
      key: "snooze",
      label: t("follow-ups.later.snooze"),
      children: moments.map(({ name, day, time }) => ({
        key: name,
        label: (
          <span className={styles.moments}>
            {name === "inOneHour" ? t("follow-ups.due.inOneHour") : sentenceCase(relativeDay(day, today(), language))}
            <span className={styles.time}>{time}</span>
            {name === "tomorrow" && <KeyHint keys="z" />}
          </span>
        ),
      })),
    },
    { type: "divider", key: "line" },
    { key: "hand", icon: <UserSwitchOutlined />, label: t("follow-ups.later.hand") },
  ];
  const choose: MenuProps["onClick"] = ({ key, domEvent }) => {
    // the key that chose must not press the button that has the focus again
    domEvent.preventDefault();
    domEvent.stopPropagation();
    setOpen(false);
    const moment = moments.find(({ name }) => name === key);
    if (moment) {
      snoozeTo({ ...followUp, name: lead.name }, moment);
    } else {
      start({ do: "hand", followUp, lead });
    }
  };
  return (
    <Dropdown
      open={isOpen}
      onOpenChange={setOpen}
      trigger={["click"]}
      placement="bottomRight"
      autoFocus
      menu={{ items, onClick: choose }}
    >
      <Button
        type="text"
        size={size}
        icon={<EllipsisOutlined />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={t("follow-ups.later.of", { name: lead.name })}
      />
    </Dropdown>
  );
}
