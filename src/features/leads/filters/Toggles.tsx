import { useTranslation } from "react-i18next";
import { useEdition } from "@/backend/edition";
import { useProfile } from "@/backend/profile";
import styles from "./filters.module.css";
import { type LeadFilters, NEXT_STEPS, NOBODY } from "./leadFilters";

interface TogglesProps {
  filters: LeadFilters;
  onChange: (patch: Partial<LeadFilters>) => void;
}

/** The filters asked for all day, one touch each; a pressed one stands for its own chip. */
export function Toggles({ filters, onChange }: TogglesProps) {
  const { t } = useTranslation();
  const me = useProfile().data?.staff;
  const { edition } = useEdition();
  const { open, next, agents, ofEdition } = filters;
  const isOnly = (id: string) => agents.length === 1 && agents[0] === id;
  const only = (id: string) => ({ agents: isOnly(id) ? [] : [id] });

  const toggles = [
    { key: "open", on: open, label: t("leads.filters.open"), patch: { open: !open } },
    ...NEXT_STEPS.map((step) => ({
      key: step,
      on: next === step,
      label: t(`leads.filters.${step}`),
      patch: { next: next === step ? null : step },
    })),
    me?.role === "agent" && {
      key: "mine",
      on: isOnly(me.id),
      label: t("leads.filters.mine"),
      patch: only(me.id),
    },
    {
      key: "unassigned",
      on: isOnly(NOBODY),
      label: t("leads.filters.unassigned"),
      patch: only(NOBODY),
    },
    edition && {
      key: "edition",
      on: ofEdition,
      label: t("leads.filters.ofEdition", { year: edition.year }),
      patch: { ofEdition: !ofEdition },
    },
  ].filter((toggle) => typeof toggle === "object");

  return (
    <fieldset className={styles.toggles}>
      <legend className="visually-hidden">{t("leads.filters.quick")}</legend>
      {toggles.map(({ key, on, label, patch }) => (
        <button type="button" key={key} className={styles.toggle} aria-pressed={on} onClick={() => onChange(patch)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
