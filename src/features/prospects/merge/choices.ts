import type { Choices, MergeField } from "../api";
import type { Prospect } from "../prospect";

/** The lines of a comparison, in the order they are read. */
export const FIELDS: readonly MergeField[] = ["full_name", "phone", "email", "city_id", "language"];

type Identity = Pick<Prospect, MergeField>;

/** The lines in which two persons are not the same. */
export function differingFields(kept: Identity, other: Identity): MergeField[] {
  return FIELDS.filter((field) => kept[field] !== other[field]);
}

/** What is chosen to begin with: what is written over what is not, else what is here. */
export function usualChoices(kept: Identity, other: Identity): Choices {
  return Object.fromEntries(
    differingFields(kept, other).map((field) => [field, kept[field] === null ? "merged" : "kept"]),
  );
}

/** The choices over the lines that differ by now; one that somebody else's edit made equal falls away. */
export function choicesFor(kept: Identity, other: Identity, chosen: Choices): Choices {
  const usual = usualChoices(kept, other);
  return Object.fromEntries(
    differingFields(kept, other).map((field) => [field, chosen[field] ?? usual[field] ?? "kept"]),
  );
}
