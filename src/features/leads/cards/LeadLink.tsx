import { AppLink } from "@/ui/AppLink";
import type { LeadRow } from "../pipeline/leadRow";
import styles from "./cards.module.css";

interface LeadLinkProps {
  lead: Pick<LeadRow, "id" | "prospect_name">;
  /** Makes the whole card around it answer to a click. */
  stretched?: boolean;
}

/** The name of the person, leading to the lead. */
export function LeadLink({ lead, stretched = false }: LeadLinkProps) {
  return (
    <AppLink
      to={`/leads/${lead.id}`}
      className={stretched ? `${styles.link} ${styles.stretched}` : styles.link}
      data-lead-link={lead.id}
      draggable={false}
    >
      <bdi>{lead.prospect_name}</bdi>
    </AppLink>
  );
}
