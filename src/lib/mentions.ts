/** How a note mentions a colleague: by id, so that a new name changes nothing; the database reads the same. */
const MENTION = /@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]/g;

/** Somebody who can be mentioned, under a name that nobody else has. */
export interface Mentionable {
  id: string;
  name: string;
}

/** A part of a note: words, or the id of who is mentioned. */
export type NotePart = { text: string } | { id: string };

/** The words and mentions of a note, in their order. */
export function noteParts(body: string): NotePart[] {
  const parts: NotePart[] = [];
  let end = 0;
  for (const found of body.matchAll(MENTION)) {
    if (found.index > end) {
      parts.push({ text: body.slice(end, found.index) });
    }
    parts.push({ id: found[1] ?? "" });
    end = found.index + found[0].length;
  }
  if (end < body.length) {
    parts.push({ text: body.slice(end) });
  }
  return parts;
}

/** Names made unlike where two people share one: "Imane Chakir", "Imane Chakir (2)". */
export function unlikeNames(people: { id: string; full_name: string }[]): Mentionable[] {
  const seen = new Map<string, number>();
  return people.map(({ id, full_name }) => {
    const times = (seen.get(full_name) ?? 0) + 1;
    seen.set(full_name, times);
    return { id, name: times > 1 ? `${full_name} (${times})` : full_name };
  });
}

/** A note as it is stored: each "@Name" of somebody who can be mentioned becomes their id. */
export function withMentions(text: string, people: Mentionable[]): string {
  // the longest first: a name may be the beginning of another
  const longest = [...people].sort((one, other) => other.name.length - one.name.length);
  return longest.reduce((written, { id, name }) => {
    let rest = written;
    let done = "";
    for (let at = rest.indexOf(`@${name}`); at >= 0; at = rest.indexOf(`@${name}`)) {
      const after = rest.slice(at + name.length + 1);
      // "@Sara" is not meant in "@Sarah"
      const isWhole = !/^[\p{L}\p{N}]/u.test(after);
      done += rest.slice(0, at) + (isWhole ? `@[${id}]` : `@${name}`);
      rest = after;
    }
    return done + rest;
  }, text);
}
