import type { ReactNode } from "react";
import { CaravansCompared } from "../compare/CaravansCompared";
import { WithEdition } from "../frame/WithEdition";

/** The caravan types of an edition compared. */
export default function ComparedCaravansPage(): ReactNode {
  return <WithEdition>{(edition) => <CaravansCompared edition={edition} />}</WithEdition>;
}
