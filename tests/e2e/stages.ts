import type { Reader } from "../support/visitor.ts";

// The pipeline's names are data of the database, not texts of the interface.
const names = {
  fr: { new: "Nouveau", contacted: "Contacté", qualified: "Qualifié", won: "Gagné", lost: "Perdu" },
  ar: { new: "جديد", contacted: "تم الاتصال", qualified: "مؤهَّل", won: "ناجح", lost: "ضائع" },
  en: { new: "New", contacted: "Contacted", qualified: "Qualified", won: "Won", lost: "Lost" },
} as const;

/** The names of the pipeline's stages as the reader sees them. */
export function stagesOf({ language }: Reader): Record<keyof (typeof names)["fr"], string> {
  return names[language];
}
