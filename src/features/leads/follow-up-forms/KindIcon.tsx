import {
  CalendarOutlined,
  CarOutlined,
  FileTextOutlined,
  MessageOutlined,
  PhoneOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import { useWorkSettings } from "@/backend/workSettings";

const ICONS: Record<string, ReactNode> = {
  phone: <PhoneOutlined />,
  team: <TeamOutlined />,
  car: <CarOutlined />,
  message: <MessageOutlined />,
  document: <FileTextOutlined />,
};

/** The sign of a kind of follow-up; its name stands beside it. */
export function KindIcon({ kind }: { kind: string }): ReactNode {
  const icon = useWorkSettings().data?.follow_up_kinds.find(({ id }) => id === kind)?.icon;
  return ICONS[icon ?? ""] ?? <CalendarOutlined />;
}
