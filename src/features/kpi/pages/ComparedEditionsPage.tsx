import type { ReactNode } from "react";
import { EditionsCompared } from "../compare/EditionsCompared";

/** The editions side by side. */
export default function ComparedEditionsPage(): ReactNode {
  return <EditionsCompared />;
}
