import { parsePhone } from "@/lib/phone";
import { tidy } from "@/lib/text";
import type { Lead } from "./lead";

/** How a person is called and reached. */
export type Person = Pick<Lead["prospect"], "full_name" | "phone" | "email" | "language">;

/** A person and the version they were seen in. */
export type PersonRow = Person & Pick<Lead["prospect"], "id" | "version">;

/** A person as the form holds them. */
export interface PersonValues extends Omit<Person, "email"> {
  email: string;
}

/** What is read back of a person. */
export const PERSON_SELECT = "id,version,full_name,phone,email,language";

/** A person as the form begins with them. */
export function personValues(person: Person | null): PersonValues {
  return {
    full_name: person?.full_name ?? "",
    phone: person?.phone ?? "",
    email: person?.email ?? "",
    language: person?.language ?? "fr",
  };
}

/** A person as the form ends with them; a number that is none stays as typed, the form has refused it before. */
export async function personOf({ full_name, phone, email, language }: PersonValues): Promise<Person> {
  const parsed = await parsePhone(phone);
  return {
    full_name: tidy(full_name),
    phone: parsed.ok ? parsed.e164 : phone,
    email: email.trim() || null,
    language,
  };
}
