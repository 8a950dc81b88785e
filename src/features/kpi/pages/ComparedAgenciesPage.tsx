import type { ReactNode } from "react";
import { AgenciesCompared } from "../compare/AgenciesCompared";
import { WithEdition } from "../frame/WithEdition";

/** The agencies and regions that work an edition's leads, compared. */
export default function ComparedAgenciesPage(): ReactNode {
  return <WithEdition>{(edition) => <AgenciesCompared edition={edition} />}</WithEdition>;
}
