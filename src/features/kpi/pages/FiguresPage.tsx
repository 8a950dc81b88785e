import type { ReactNode } from "react";
import { TourFigures } from "../components/TourFigures";
import { WithEdition } from "../frame/WithEdition";

/** The tour in figures: what the caravan brings, at a glance. */
export default function FiguresPage(): ReactNode {
  return <WithEdition>{(edition) => <TourFigures edition={edition} />}</WithEdition>;
}
