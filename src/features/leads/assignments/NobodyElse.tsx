import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import { EmptyState } from "@/ui/EmptyState";
import type { AssignableLead } from "./assignable";
import { ReassignButton } from "./ReassignButton";

interface NobodyElseProps {
  lead: AssignableLead;
  onHandedOver: () => void;
}

/** In an agency where nobody else works, a lead can only go to another one; whoever reaches several hands it over. */
export function NobodyElse({ lead, onHandedOver }: NobodyElseProps) {
  const { t } = useTranslation();
  const reachesSeveral = useProfile().data?.agency === null;
  return (
    <EmptyState
      title={t("assignments.assign.nobody.title")}
      action={reachesSeveral && <ReassignButton leadIds={[lead.id]} onDone={onHandedOver} />}
    >
      {t(reachesSeveral ? "assignments.assign.nobody.handOver" : "assignments.assign.nobody.ask")}
    </EmptyState>
  );
}
