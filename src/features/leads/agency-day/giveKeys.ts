/** The most people that a single key can mean. */
export const MOST_KEYS = 9;

/** The key that gives the lead in focus to the person at a place of the team's list. */
export function giveKeyOf(place: number): string | null {
  return place < MOST_KEYS ? String(place + 1) : null;
}
