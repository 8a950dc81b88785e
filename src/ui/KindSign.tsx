import {
  CalendarOutlined,
  CarOutlined,
  FileTextOutlined,
  MessageOutlined,
  PhoneOutlined,
  TeamOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";

const SIGNS: Record<string, ReactNode> = {
  phone: <PhoneOutlined />,
  team: <TeamOutlined />,
  car: <CarOutlined />,
  message: <MessageOutlined />,
  document: <FileTextOutlined />,
  calendar: <CalendarOutlined />,
};

/** The signs a kind of follow-up can have; the table takes no other. */
export const KIND_SIGNS = Object.keys(SIGNS);

/** A sign of a kind of follow-up, by its word. */
export function KindSign({ icon }: { icon: string | undefined }): ReactNode {
  return SIGNS[icon ?? ""] ?? SIGNS.calendar;
}
