export type MessageChannel = "whatsapp" | "sms";

/** The address that opens a channel's app with a text to a number in E.164. */
export function messageLink(channel: MessageChannel, phone: string, text: string): string {
  const encoded = encodeURIComponent(text);
  return channel === "whatsapp"
    ? `https://wa.me/${phone.slice(1)}${text && `?text=${encoded}`}`
    : `sms:${phone}${text && `?body=${encoded}`}`;
}
