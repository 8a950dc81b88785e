import { randomInt } from "node:crypto";
import type { Reader } from "./visitor.ts";

/** Somebody who comes to a stop; no other test and no other run knows them. */
export interface NewPerson {
  name: string;
  /** As people write it, in national form. */
  phone: string;
}

const letters = {
  fr: { names: ["Amina", "Youssef", "Salma"], alphabet: "bcdfghjklmnprstvz" },
  ar: { names: ["أمينة", "يوسف", "سلمى"], alphabet: "بتجحدرسعفقكلمن" },
  en: { names: ["Amina", "Youssef", "Salma"], alphabet: "bcdfghjklmnprstvz" },
};

/** A person whose name is written in the reader's script. */
export function newPerson(language: Reader["language"]): NewPerson {
  const { names, alphabet } = letters[language];
  const family = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join("");
  const digits = String(randomInt(1_000_000)).padStart(6, "0");
  return {
    name: `${names[randomInt(names.length)]} ${family}`,
    phone: `0661 ${digits.slice(0, 3)} ${digits.slice(3)}`,
  };
}
