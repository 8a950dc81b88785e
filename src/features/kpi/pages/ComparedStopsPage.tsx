import type { ReactNode } from "react";
import { StopsCompared } from "../compare/StopsCompared";
import { WithEdition } from "../frame/WithEdition";

/** The stops of an edition compared. */
export default function ComparedStopsPage(): ReactNode {
  return <WithEdition>{(edition) => <StopsCompared edition={edition} />}</WithEdition>;
}
