import type { ReactNode } from "react";
import { PageSkeleton } from "@/ui/Skeletons";
import { TourFigures } from "../components/TourFigures";
import { WithEdition } from "../frame/WithEdition";
import { useStartView } from "../views/useStartView";

/** The tour in figures: what the caravan brings, at a glance. */
export default function FiguresPage(): ReactNode {
  const isArriving = useStartView();
  if (isArriving) {
    return <PageSkeleton />;
  }
  return <WithEdition>{(edition) => <TourFigures edition={edition} />}</WithEdition>;
}
