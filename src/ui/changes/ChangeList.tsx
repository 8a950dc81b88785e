import { useMany } from "@refinedev/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Database } from "@/backend/database.types";
import { localizedName } from "@/lib/localized";
import { Arrow } from "../Arrow";
import { Money } from "../Money";
import { PhoneNumber } from "../PhoneNumber";
import { useLanguage } from "../useLanguage";
import { When } from "../When";
import styles from "./ChangeList.module.css";
import type { Changes } from "./changes";

type City = Pick<Database["public"]["Tables"]["cities"]["Row"], "id" | "name_fr" | "name_ar">;
type Value = Changes[string]["from"];

const FIELDS = [
  "product",
  "wished_city_id",
  "budget_mad",
  "description",
  "full_name",
  "phone",
  "email",
  "language",
  "city_id",
  "kind",
  "due_at",
  "note",
  "labels",
  "consents",
] as const;
type Field = (typeof FIELDS)[number];

function isCity(field: Field): boolean {
  return field === "wished_city_id" || field === "city_id";
}

/** Names the cities that changes speak of; nothing is asked when they speak of none. */
function useCityNames(changes: Changes): Map<string, City> {
  const ids = FIELDS.filter(isCity)
    .flatMap((field) => [changes[field]?.from, changes[field]?.to])
    .filter((id) => typeof id === "string");
  const { result } = useMany<City>({
    resource: "cities",
    ids,
    meta: { select: "id,name_fr,name_ar" },
    queryOptions: { enabled: ids.length > 0, staleTime: Number.POSITIVE_INFINITY },
    errorNotification: false,
  });
  return new Map(result.data?.map((city) => [city.id, city]));
}

interface ChangeListProps {
  changes: Changes;
  /** Only what was said, not what it would have replaced. */
  said?: boolean;
  /** What a kind of follow-up is called; only edits of follow-ups speak of one. */
  kindName?: (kind: string) => string;
}

/** What an edit changed, field by field: before and after. */
export function ChangeList({ changes, said = false, kindName = String }: ChangeListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cities = useCityNames(changes);

  const written = (field: Field, value: Value): ReactNode => {
    if (Array.isArray(value) && value.length > 0) {
      const names = field === "consents" ? value.map((one) => t(`common.consentChannel.${one as "phone"}`)) : value;
      return <bdi>{names.join(t("common.listComma"))}</bdi>;
    }
    if (value === null || value === "" || Array.isArray(value)) {
      return <span className={styles.nothing}>{t("common.change.nothing")}</span>;
    }
    const text = String(value);
    switch (field) {
      case "budget_mad":
        return <Money amount={Number(value)} />;
      case "phone":
        return <PhoneNumber value={text} />;
      case "due_at":
        return <When at={text} />;
      case "product":
        return t(`common.productKind.${text as "plot"}`);
      case "kind":
        return kindName(text);
      case "language":
        return t(`common.language.${text as "fr"}`);
      case "wished_city_id":
      case "city_id": {
        const city = cities.get(text);
        return city ? localizedName(city, language) : "…";
      }
      default:
        return <span dir="auto">{text}</span>;
    }
  };

  return (
    <dl className={styles.changes}>
      {FIELDS.map((field) => {
        const change = changes[field];
        return (
          change && (
            <div key={field}>
              <dt>{t(`common.change.${field}`)}</dt>
              <dd>
                {said ? (
                  written(field, change.to)
                ) : (
                  <>
                    <del>{written(field, change.from)}</del> <Arrow /> <ins>{written(field, change.to)}</ins>
                  </>
                )}
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
