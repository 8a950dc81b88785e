import { AppLink } from "@/ui/AppLink";
import { useLeadParam } from "../lead-page/useLeadParam";
import type { LeadRow } from "../pipeline/leadRow";
import styles from "./cards.module.css";

interface LeadLinkProps {
  lead: Pick<LeadRow, "id" | "prospect_name">;
  /** Makes the whole card around it answer to a click. */
  stretched?: boolean;
}

/** The name of the person, opening the lead beside the list. */
export function LeadLink({ lead, stretched = false }: LeadLinkProps) {
  const { addressOf } = useLeadParam();
  return (
    <AppLink
      to={addressOf(lead.id)}
      className={stretched ? `${styles.link} ${styles.stretched}` : styles.link}
      data-lead-link={lead.id}
      draggable={false}
    >
      <bdi>{lead.prospect_name}</bdi>
    </AppLink>
  );
}
