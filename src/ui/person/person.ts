import type { Database } from "@/backend/database.types";
import { parsePhone } from "@/lib/phone";
import { tidy } from "@/lib/text";

type Row = Database["public"]["Tables"]["prospects"]["Row"];

/** How a person is called and reached. */
export type Person = Pick<Row, "full_name" | "phone" | "email" | "city_id"> & { language: "fr" | "ar" | "en" };

/** A person and the version they were seen in. */
export type PersonRow = Person & Pick<Row, "id" | "version">;

/** A person as the form holds them. */
export interface PersonValues extends Omit<Person, "email"> {
  email: string;
}

/** What is read back of a person. */
export const PERSON_SELECT = "id,version,full_name,phone,email,language,city_id";

/** A person as the form begins with them. */
export function personValues(person: Person | null): PersonValues {
  return {
    full_name: person?.full_name ?? "",
    phone: person?.phone ?? "",
    email: person?.email ?? "",
    language: person?.language ?? "fr",
    city_id: person?.city_id ?? null,
  };
}

/** A person as the form ends with them; a number that is none stays as typed, the form has refused it before. */
export async function personOf({ full_name, phone, email, language, city_id }: PersonValues): Promise<Person> {
  const parsed = await parsePhone(phone);
  return {
    full_name: tidy(full_name),
    phone: parsed.ok ? parsed.e164 : phone,
    email: email.trim() || null,
    language,
    // a field that is emptied gives nothing at all
    city_id: city_id ?? null,
  };
}
