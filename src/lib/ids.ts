/** A new id for a row made in the browser, so that sending it twice writes it once. */
export function newId(): string {
  return crypto.randomUUID();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for a text of the shape of an id. */
export function isId(text: unknown): text is string {
  return typeof text === "string" && UUID.test(text);
}
