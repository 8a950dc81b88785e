import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConflictView } from "@/ui/ConflictView";
import { Money } from "@/ui/Money";
import type { LeadWish } from "./lead";
import { differing, type WishColumn, type WishRow } from "./wish";

const LABELS = {
  product: "product",
  wished_city_id: "city",
  budget_mad: "budget",
  description: "description",
} as const satisfies Record<WishColumn, string>;

interface WishConflictProps {
  /** What the edit began from. */
  base: LeadWish;
  mine: LeadWish;
  theirs: WishRow;
  cities: { value: string; label: string }[];
  saving: boolean;
  onResolve: (wish: LeadWish) => void;
  onCancel: () => void;
}

/** Two edits of one wish, side by side; what only the other changed is taken from them unless said otherwise. */
export function WishConflict({ base, mine, theirs, cities, saving, onResolve, onCancel }: WishConflictProps) {
  const { t } = useTranslation();
  const written = (wish: LeadWish, column: WishColumn): ReactNode => {
    switch (column) {
      case "product":
        return wish.product && t(`common.productKind.${wish.product}`);
      case "wished_city_id":
        return cities.find(({ value }) => value === wish.wished_city_id)?.label;
      case "budget_mad":
        return wish.budget_mad !== null && <Money amount={wish.budget_mad} />;
      case "description":
        return wish.description;
    }
  };
  const touched = differing(mine, base);
  const columns = differing(mine, theirs);
  return (
    <ConflictView
      fields={columns.map((column) => ({
        name: column,
        label: t(`lead.wish.${LABELS[column]}`),
        mine: written(mine, column) || t("lead.wish.unknown"),
        theirs: written(theirs, column) || t("lead.wish.unknown"),
        preferred: touched.includes(column) ? "mine" : "theirs",
      }))}
      saving={saving}
      onCancel={onCancel}
      onResolve={(choice) => {
        const taken = columns.filter((column) => choice[column] === "theirs");
        onResolve({ ...mine, ...Object.fromEntries(taken.map((column) => [column, theirs[column]])) });
      }}
    />
  );
}
