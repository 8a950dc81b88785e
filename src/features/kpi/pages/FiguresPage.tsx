import { type ReactNode, useEffect, useState } from "react";
import type { Edition } from "@/backend/edition";
import { CardSkeleton } from "@/ui/Skeletons";
import { keepShown } from "../ahead";
import { TourFigures } from "../components/TourFigures";
import { useFigureFilters } from "../filters/useFigureFilters";
import { WithEdition } from "../frame/WithEdition";
import { useTourFigures } from "../useTourFigures";
import { useStartView } from "../views/useStartView";

/** The tour in figures: what the caravan brings, at a glance. */
export default function FiguresPage(): ReactNode {
  const isArriving = useStartView();
  return <WithEdition>{(edition) => <Figures edition={edition} isArriving={isArriving} />}</WithEdition>;
}

/**
 * Most begin with these figures: they are asked for while it is looked up whether the reader begins with others, and drawn
 * once, when they are there.
 */
function Figures({ edition, isArriving }: { edition: Edition; isArriving: boolean }) {
  const { filters, guarded } = useFigureFilters(edition);
  const { isLoading } = useTourFigures(edition, filters);
  useEffect(() => keepShown(edition, guarded), [edition, guarded]);
  // the page once drawn stays: what is tried again, and another edition, are told in it
  const [isDrawn, setDrawn] = useState(false);
  if (!isArriving && !isLoading && !isDrawn) {
    setDrawn(true);
  }
  return isDrawn && !isArriving ? <TourFigures edition={edition} /> : <CardSkeleton cards={4} />;
}
