import { type ReactNode, type RefObject, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import { useActionToast } from "@/ui/useActionToast";
import { AssignSheet } from "../assignments/AssignSheet";
import { type AssignableLead, assignableOf } from "../assignments/assignable";
import type { Given } from "../assignments/useAssignForm";
import { Wish } from "../cards/Wish";
import { useLeadParam } from "../lead-page/useLeadParam";
import type { LeadRow } from "../pipeline/leadRow";
import styles from "./AgencyDay.module.css";

interface Task {
  lead: AssignableLead;
  /** Its row, while it waits in the queue. */
  row: LeadRow | null;
}

function rowsOf(list: RefObject<HTMLElement | null>): HTMLElement[] {
  return [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
}

/** Giving the leads of the queue away one after the other: once one is given, the next has the focus. */
export function useGiving(
  list: RefObject<HTMLElement | null>,
  onGiven: (leadId: string) => void,
): {
  start: (row: LeadRow) => void;
  isOpen: boolean;
  /** To be rendered once by whoever uses the hook. */
  sheet: ReactNode;
} {
  const { t } = useTranslation();
  const say = useActionToast();
  const { addressOf } = useLeadParam();
  const [task, setTask] = useState<Task | null>(null);
  const [isOpen, setOpen] = useState(false);
  const place = useRef<number | null>(null);
  const given = useRef(false);

  const open = (wanted: Task) => {
    setTask(wanted);
    setOpen(true);
  };
  const start = (row: LeadRow) => {
    place.current = rowsOf(list).findIndex(({ dataset }) => dataset.row === row.id);
    open({ lead: assignableOf(row), row });
  };
  const done = ({ lead, agent }: Given) => {
    given.current = true;
    onGiven(lead.id);
    setOpen(false);
    say({
      text: t("assignments.assign.given", { lead: lead.name, agent: agent.full_name }),
      label: t("assignments.assign.again"),
      onAct: () => open({ lead, row: null }),
    });
  };
  const goOn = () => {
    const rows = rowsOf(list);
    if (given.current && place.current !== null) {
      const next = rows[Math.min(place.current, rows.length - 1)];
      next?.querySelector<HTMLElement>("button")?.focus();
    }
    given.current = false;
  };

  const sheet = task && (
    <AssignSheet
      open={isOpen}
      lead={task.lead}
      note={task.row && <Wish lead={task.row} />}
      extra={
        <AppLink to={addressOf(task.lead.id)} className={styles.see} onClick={() => setOpen(false)}>
          {t("assignments.assign.see")}
        </AppLink>
      }
      onClose={() => setOpen(false)}
      onClosed={goOn}
      onDone={done}
    />
  );
  return { start, isOpen, sheet };
}
