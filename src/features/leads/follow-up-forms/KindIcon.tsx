import { CarOutlined, FileTextOutlined, MessageOutlined, PhoneOutlined, TeamOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import type { FollowUpKind } from "./followUp";

const ICONS: Record<FollowUpKind, ReactNode> = {
  call: <PhoneOutlined />,
  meeting: <TeamOutlined />,
  site_visit: <CarOutlined />,
  message: <MessageOutlined />,
  document: <FileTextOutlined />,
};

/** The sign of a kind of follow-up; its name stands beside it. */
export function KindIcon({ kind }: { kind: FollowUpKind }): ReactNode {
  return ICONS[kind];
}
