import { App } from "antd";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import { Sheet } from "@/ui/Sheet";
import { ListSkeleton } from "@/ui/Skeletons";
import { When } from "@/ui/When";
import type { FollowUpLead, OpenFollowUp } from "./followUp";
import { useFollowUpWords } from "./useFollowUpWords";

const CompleteForm = lazy(() => import("./CompleteForm").then((file) => ({ default: file.CompleteForm })));
const HandForm = lazy(() => import("./HandForm").then((file) => ({ default: file.HandForm })));
const PlanForm = lazy(() => import("./PlanForm").then((file) => ({ default: file.PlanForm })));
const RescheduleForm = lazy(() => import("./RescheduleForm").then((file) => ({ default: file.RescheduleForm })));

/** What is to be done with a follow-up, or with a lead that needs one. */
export type FollowUpTask =
  | { do: "complete" | "reschedule" | "hand"; followUp: OpenFollowUp; lead: FollowUpLead }
  | { do: "plan"; lead: FollowUpLead };

function formOf(task: FollowUpTask, onDone: () => void): ReactNode {
  switch (task.do) {
    case "complete":
      return <CompleteForm followUp={task.followUp} lead={task.lead} onDone={onDone} />;
    case "reschedule":
      return <RescheduleForm followUp={task.followUp} lead={task.lead} onDone={onDone} />;
    case "hand":
      return <HandForm followUp={task.followUp} lead={task.lead} onDone={onDone} />;
    case "plan":
      return <PlanForm lead={task.lead} onDone={onDone} />;
  }
}

interface FollowUpSheet {
  start: (task: FollowUpTask) => void;
  isOpen: boolean;
  /** To be rendered once by whoever uses the hook. */
  sheet: ReactNode;
}

/** Completing, changing and planning follow-ups beside whatever page is open; `onClosed` once it is out of sight. */
export function useFollowUpSheet(
  onClosed?: () => void,
  /** Where the lead opens, from a page that shows follow-ups alone. */
  addressOf?: (leadId: string) => string,
): FollowUpSheet {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  const { message } = App.useApp();
  const [task, setTask] = useState<FollowUpTask | null>(null);
  const [isOpen, setOpen] = useState(false);

  const start = (wanted: FollowUpTask) => {
    setTask(wanted);
    setOpen(true);
  };
  const done = (finished: FollowUpTask) => {
    setOpen(false);
    message.success(t(`follow-ups.${finished.do}.done`));
  };

  const sheet = task && (
    <Sheet
      open={isOpen}
      title={
        task.do === "plan"
          ? t("follow-ups.plan.title")
          : t(`follow-ups.${task.do}.title`, { kind: words.kind(task.followUp.kind) })
      }
      note={
        <>
          {addressOf ? (
            <AppLink to={addressOf(task.lead.id)} onClick={() => setOpen(false)}>
              <bdi>{task.lead.name}</bdi>
            </AppLink>
          ) : (
            <bdi>{task.lead.name}</bdi>
          )}
          {task.do !== "plan" && (
            <>
              {" · "}
              <When at={task.followUp.due_at} />
            </>
          )}
        </>
      }
      onClose={() => setOpen(false)}
      onClosed={() => {
        setTask(null);
        onClosed?.();
      }}
    >
      <Suspense fallback={<ListSkeleton rows={3} />}>{formOf(task, () => done(task))}</Suspense>
    </Sheet>
  );
  return { start, isOpen, sheet };
}
