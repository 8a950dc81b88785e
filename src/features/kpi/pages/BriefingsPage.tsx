import type { ReactNode } from "react";
import { BriefingList } from "../briefings/BriefingList";
import { WithEdition } from "../frame/WithEdition";

/** The briefings of an edition. */
export default function BriefingsPage(): ReactNode {
  return <WithEdition>{(edition) => <BriefingList edition={edition} />}</WithEdition>;
}
