import { type GeoProjection, geoConicConformal, geoPath } from "d3-geo";
import { merge, mesh } from "topojson-client";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type {
  GeometryObject as Geometry,
  GeometryCollection,
  MultiPolygon,
  Polygon,
  Topology,
} from "topojson-specification";
import { CONES, type MapName, SHEET_WIDTH } from "../map/projections";

/** The world's countries, as `world-atlas` has them. */
export type World = Topology<{ countries: GeometryCollection }>;
type Country = Polygon | MultiPolygon;
type Land = ReturnType<typeof merge>;

/** By the numbers of ISO 3166-1. Morocco and Western Sahara (732) are one kingdom. */
const COUNTRIES = {
  kingdom: { home: ["504", "732"], around: ["012", "466", "478", "620", "724"] },
  abroad: {
    home: ["250", "724", "056"],
    around: ["620", "020", "492", "380", "756", "040", "276", "442", "528", "826", "372", "504", "012", "788"],
  },
} as const satisfies Record<MapName, Record<"home" | "around", string[]>>;

/** Square degrees under which a bend, and a piece of land of its own, is too small to be seen. */
const LEAST_BEND: Record<MapName, number> = { kingdom: 0.0004, abroad: 0.001 };
const LEAST_ISLE = 0.005;

/** Room around the land, in units of the sheet. */
const MARGIN = 48;

function isCountry(geometry: Geometry): geometry is Country {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

/** What lies in other parts of the world is on neither map: islands in the ocean, overseas departments. */
function nearby({ coordinates }: Land, map: MapName): Land {
  const isNear = (polygon: Land["coordinates"][number]) =>
    polygon.flat().some(([longitude = 0, latitude = 0]) => longitude > -12 && latitude > 35.5);
  return { type: "MultiPolygon", coordinates: map === "kingdom" ? coordinates : coordinates.filter(isNear) };
}

/** The projection of a map; straight lines of the data stay straight. */
function coneOf(map: MapName): GeoProjection {
  const { meridian, parallels } = CONES[map];
  return geoConicConformal().parallels(parallels).rotate([-meridian, 0]).precision(0);
}

/** Lays the land on a sheet with room around it, and gives the sheet's height. */
function laid(projection: GeoProjection, land: Land): number {
  projection.fitWidth(SHEET_WIDTH - 2 * MARGIN, land);
  const [x, y] = projection.translate();
  projection.translate([x + MARGIN, y + MARGIN]);
  const [, [, bottom]] = geoPath(projection).bounds(land);
  const height = Math.ceil(bottom + MARGIN);
  projection.clipExtent([
    [0, 0],
    [SHEET_WIDTH, height],
  ]);
  return height;
}

/** A map's sheet: its size, where the projection lies on it, and the outlines as paths. */
function derived(world: World, map: MapName) {
  const named = (numbers: readonly string[]) =>
    world.objects.countries.geometries.filter(isCountry).filter(({ id }) => numbers.includes(String(id)));
  const countries = named(COUNTRIES[map].home);
  const home = nearby(merge(world, countries), map);
  const projection = coneOf(map);
  const height = laid(projection, home);
  const path = geoPath(projection).digits(0);
  const [x, y] = projection.translate();
  // inside the kingdom there is no border
  const borders =
    map === "kingdom" ? null : mesh(world, { type: "GeometryCollection", geometries: countries }, (a, b) => a !== b);
  return {
    height,
    scale: Number(projection.scale().toFixed(3)),
    x: Number(x.toFixed(3)),
    y: Number(y.toFixed(3)),
    home: path(home),
    around: path(merge(world, named(COUNTRIES[map].around))),
    borders: (borders && path(borders)) ?? "",
  };
}

/** The world without what is too small to be seen on a map; countries keep their common borders. */
function simplified(world: World, map: MapName): World {
  const weighed = presimplify(world);
  const simple = simplify(filter(weighed, filterWeight(weighed, LEAST_ISLE)), LEAST_BEND[map]);
  const { countries } = simple.objects;
  if (countries.type === null) {
    throw new Error("no country is large enough");
  }
  return { ...simple, objects: { countries } };
}

/** Both maps, derived from the world's countries. */
export function deriveLand(world: World) {
  return {
    kingdom: derived(simplified(world, "kingdom"), "kingdom"),
    abroad: derived(simplified(world, "abroad"), "abroad"),
  };
}
