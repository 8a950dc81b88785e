type Languages = "fr" | "ar" | "en";

/** A row that carries a text in several languages: `name_fr`, `name_ar`, perhaps `name_en`. */
type Localized<Field extends string> = { [Key in `${Field}_${Languages}`]?: string | null };

/** Picks a row's text in the reader's language; where it is missing French stands in, then whatever is there. */
export function localized<Field extends string>(row: Localized<Field>, field: Field, language: string): string {
  const texts: { [key: string]: string | null | undefined } = row;
  const [base = "fr"] = language.split("-");
  for (const candidate of [base, "fr", "en", "ar"]) {
    const text = texts[`${field}_${candidate}`];
    if (text) {
      return text;
    }
  }
  return "";
}

/** Picks a row's name in the reader's language. */
export function localizedName(row: Localized<"name">, language: string): string {
  return localized(row, "name", language);
}
