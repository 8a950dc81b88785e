import { FallOutlined, FieldTimeOutlined, RiseOutlined, WarningOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import type { Standout } from "../shape/standouts";

/** A sign for each rule by which something stands out. */
export const STANDOUT_SIGNS: Record<Standout["rule"], ReactNode> = {
  best: <RiseOutlined />,
  worst: <FallOutlined />,
  drying: <WarningOutlined />,
  untouched: <FieldTimeOutlined />,
};
