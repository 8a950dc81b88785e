import type { Language } from "@/lib/language";
import type { ConsentChannel } from "../api";

/**
 * The words a visitor agrees to, in the language the visitor is addressed in, whatever language the host reads.
 * They are stored with the consent, so they stand here as one text and not among the words of the interface.
 */
interface Wording {
  opening: string;
  channels: Record<ConsentChannel, string>;
  /** The visitor's rights, under the law of the stop's country. */
  rights: { home: string; abroad: string };
}

const WORDINGS: Record<Language, Wording> = {
  fr: {
    opening: "J’accepte que le groupe Al Omrane garde mes coordonnées pour répondre à ma demande et me contacte :",
    channels: {
      phone: "par téléphone, aux heures ouvrables ;",
      messaging: "par WhatsApp ou par SMS ;",
      email: "par e-mail.",
    },
    rights: {
      home: "Je peux à tout moment retirer mon accord, consulter mes données, les corriger ou les faire effacer (loi 09‑08).",
      abroad:
        "Je peux à tout moment retirer mon accord, consulter mes données, les corriger ou les faire effacer (RGPD et loi 09‑08).",
    },
  },
  ar: {
    opening: "أوافق على أن تحتفظ مجموعة العمران بمعطيات الاتصال الخاصة بي للاستجابة لطلبي، وأن تتصل بي:",
    channels: {
      phone: "عبر الهاتف، في أوقات العمل؛",
      messaging: "عبر واتساب أو الرسائل القصيرة؛",
      email: "عبر البريد الإلكتروني.",
    },
    rights: {
      home: "يمكنني في أي وقت سحب موافقتي، أو الاطلاع على معطياتي، أو تصحيحها، أو طلب حذفها (القانون 09‑08).",
      abroad:
        "يمكنني في أي وقت سحب موافقتي، أو الاطلاع على معطياتي، أو تصحيحها، أو طلب حذفها (اللائحة الأوروبية لحماية المعطيات والقانون 09‑08).",
    },
  },
  en: {
    opening: "I agree that the Al Omrane group keeps my contact details to answer my request, and contacts me:",
    channels: {
      phone: "by phone, during working hours;",
      messaging: "by WhatsApp or text message;",
      email: "by e-mail.",
    },
    rights: {
      home: "I can withdraw my agreement, see my data, have it corrected or erased at any time (law 09‑08).",
      abroad: "I can withdraw my agreement, see my data, have it corrected or erased at any time (GDPR and law 09‑08).",
    },
  },
};

/** The channels in the order in which they are read out. */
export const CONSENT_CHANNELS: ConsentChannel[] = ["phone", "messaging", "email"];

/** The parts of the wording as they are shown, for the language of the visitor and the country of the stop. */
export function consentWording(language: Language, country: string) {
  const { opening, channels, rights } = WORDINGS[language];
  return { opening, channels, rights: country === "MA" ? rights.home : rights.abroad };
}

/** Exactly the words that were shown and agreed to, to be kept with the consents. */
export function agreedWording(language: Language, country: string, agreed: ConsentChannel[]): string {
  const { opening, channels, rights } = consentWording(language, country);
  const lines = CONSENT_CHANNELS.filter((channel) => agreed.includes(channel)).map((channel) => channels[channel]);
  return [opening, ...lines, rights].join("\n");
}
