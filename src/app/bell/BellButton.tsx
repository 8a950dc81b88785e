import { BellOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { lazy, type ReactNode, Suspense } from "react";
import { isAllowed } from "@/backend/accessControl";
import { useStaff } from "../guards/staffContext";

const Bell = lazy(() => import("./Bell").then((file) => ({ default: file.Bell })));

/** The bell of those to whom something can come: whoever reads leads. Its code comes after the page's. */
export function BellButton(): ReactNode {
  const { role } = useStaff();
  if (!isAllowed(role, "follow_ups", "list")) {
    return null;
  }
  return (
    <Suspense fallback={<Button type="text" icon={<BellOutlined />} disabled aria-hidden="true" />}>
      <Bell />
    </Suspense>
  );
}
