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

export type MessageChannel = "whatsapp" | "sms";

/** The address that opens a channel's app with a text to a number in E.164. */
export function messageLink(channel: MessageChannel, phone: string, text: string): string {
  const encoded = encodeURIComponent(text);
  return channel === "whatsapp"
    ? `https://wa.me/${phone.slice(1)}${text && `?text=${encoded}`}`
    : `sms:${phone}${text && `?body=${encoded}`}`;
}
