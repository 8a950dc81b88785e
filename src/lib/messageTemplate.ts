/** What a message template can name. */
export interface MessageFacts {
  /** The prospect. */
  name: string;
  /** Who writes. */
  agent: string;
  agency: string;
}

/** A template's text with the facts filled in; a placeholder it does not know stays as it is. */
export function fillTemplate(body: string, facts: MessageFacts): string {
  return body.replace(/\{(name|agent|agency)\}/g, (_, placeholder: keyof MessageFacts) => facts[placeholder]);
}

/** The first brace of a text that nothing would be filled in for, with what follows it; `private.knows_placeholders` asks the same. */
export function unknownPlaceholder(body: string): string | undefined {
  return /\{(?!(?:name|agent|agency)\})[^\s{}]{0,20}\}?/.exec(body)?.[0];
}
