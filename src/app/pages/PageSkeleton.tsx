import { Skeleton } from "antd";
import type { ReactNode } from "react";

/** What is shown while a page's code is on its way: the shape of a title and its content. */
export function PageSkeleton(): ReactNode {
  return <Skeleton active title={{ width: "30%" }} paragraph={{ rows: 6 }} />;
}
