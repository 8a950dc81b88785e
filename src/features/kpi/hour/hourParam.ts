/** In an address of the overview: the hour of the day whose stops are shown beside it. */
export const HOUR_PARAM = "hour";

/** The hour an address asks for, 0 to 23; undefined for anything else. */
export function hourOf(text: string | null): number | undefined {
  return /^(1?\d|2[0-3])$/.test(text ?? "") ? Number(text) : undefined;
}
