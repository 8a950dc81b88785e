import type { Reader } from "../support/visitor.ts";

// Names that are data of the database, not texts of the interface.
const names = {
  fr: { new: "Nouveau", contacted: "Contacté", qualified: "Qualifié", won: "Gagné", lost: "Perdu" },
  ar: { new: "جديد", contacted: "تم الاتصال", qualified: "مؤهَّل", won: "ناجح", lost: "ضائع" },
  en: { new: "New", contacted: "Contacted", qualified: "Qualified", won: "Won", lost: "Lost" },
} as const;

const steps = {
  fr: { call: "Appel", meeting: "Rendez-vous", reached: "Joint" },
  ar: { call: "مكالمة", meeting: "موعد", reached: "تم الاتصال" },
  en: { call: "Call", meeting: "Meeting", reached: "Reached" },
} as const;

/** What follow-ups and their outcomes are called as the reader sees them. */
export function followUpsOf({ language }: Reader): Record<keyof (typeof steps)["fr"], string> {
  return steps[language];
}

/** The names of the pipeline's stages as the reader sees them. */
export function stagesOf({ language }: Reader): Record<keyof (typeof names)["fr"], string> {
  return names[language];
}
