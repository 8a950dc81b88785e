import type { ReactNode } from "react";
import { WithEdition } from "../frame/WithEdition";
import { useLeaveWall } from "../wall/useLeaveWall";
import { Wall } from "../wall/Wall";

/** The tour in figures on a wall: without the frame of the workspace, for all who pass by. */
export default function WallPage(): ReactNode {
  const leave = useLeaveWall();
  return <WithEdition>{(edition) => <Wall edition={edition} onClose={leave} />}</WithEdition>;
}
