import { Suspense, useMemo } from "react";
import { LazyMapChart } from "../map/loadMapChart";
import { useMapFinding } from "../map/useMapFinding";
import { stopGroups } from "../shape/stopRows";
import { Scaled } from "./Scaled";
import wall from "./wall.module.css";
import type { WallData } from "./wallData";

/** Where the stops lie. */
export function MapView({ figures, filters, today }: WallData) {
  const rows = useMemo(
    () => stopGroups(figures, filters, today).flatMap((group) => group.rows),
    [figures, filters, today],
  );
  const finding = useMapFinding(rows);
  return (
    <>
      <h2 className={wall.title}>{finding}</h2>
      <Scaled>
        {(height) => (
          <Suspense fallback={null}>
            <LazyMapChart rows={rows} height={height} />
          </Suspense>
        )}
      </Scaled>
    </>
  );
}
