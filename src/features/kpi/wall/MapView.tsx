import { Suspense, useMemo } from "react";
import { MapPicture } from "../charts/pictures";
import { useMapFinding } from "../map/useMapFinding";
import { stopGroups } from "../shape/stopRows";
import { Scaled } from "./Scaled";
import wall from "./wall.module.css";
import type { WallData } from "./wallData";

// The picture's code comes while the figures are asked for.
void MapPicture.preload();

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
            <MapPicture rows={rows} height={height} />
          </Suspense>
        )}
      </Scaled>
    </>
  );
}
