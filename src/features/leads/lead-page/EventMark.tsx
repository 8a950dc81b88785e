import {
  CalendarOutlined,
  CheckOutlined,
  EditOutlined,
  FlagOutlined,
  FormOutlined,
  MergeOutlined,
  PlusOutlined,
  SplitCellsOutlined,
  SwapOutlined,
  TeamOutlined,
  UserOutlined,
  UserSwitchOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import type { LeadEvent } from "./events";
import styles from "./Timeline.module.css";

const ICONS: Record<LeadEvent["kind"], ReactNode> = {
  created: <PlusOutlined />,
  visited: <TeamOutlined />,
  assigned: <UserOutlined />,
  reassigned: <SwapOutlined />,
  stage_moved: <FlagOutlined />,
  note_added: <FormOutlined />,
  follow_up_planned: <CalendarOutlined />,
  follow_up_done: <CheckOutlined />,
  edited: <EditOutlined />,
  merged: <MergeOutlined />,
  merge_undone: <SplitCellsOutlined />,
  follow_up_handed: <UserSwitchOutlined />,
};

/** The sign of what happened. */
export function EventMark({ event }: { event: LeadEvent }) {
  return (
    <span className={styles.mark} data-kind={event.kind} aria-hidden="true">
      {ICONS[event.kind]}
    </span>
  );
}
