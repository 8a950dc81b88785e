/** The most people that a single key can mean. */
const MOST_KEYS = 9;

/** The key that gives the lead in focus to somebody of the team: by name, so that it stays theirs whatever is given. */
export function giveKeyOf(team: readonly { id: string }[], id: string): string | null {
  const place = team.findIndex((agent) => agent.id === id);
  return place >= 0 && place < MOST_KEYS ? String(place + 1) : null;
}
