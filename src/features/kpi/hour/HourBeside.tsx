import { type ComponentProps, lazy, Suspense, useEffect, useState } from "react";
import { useUrlParam } from "@/ui/useUrlParam";
import { HOUR_PARAM } from "./hourParam";

// A sheet is code that a page which is only read does without.
const HourSheet = lazy(() => import("./HourSheet").then((file) => ({ default: file.HourSheet })));

/** The sheet of an hour of the day, from the first time one is asked for. */
export function HourBeside(props: ComponentProps<typeof HourSheet>) {
  const [asked] = useUrlParam(HOUR_PARAM);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (asked !== null) {
      setWanted(true);
    }
  }, [asked]);
  return (
    isWanted && (
      <Suspense fallback={null}>
        <HourSheet {...props} />
      </Suspense>
    )
  );
}
