import { lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Sheet } from "@/ui/Sheet";
import { ListSkeleton } from "@/ui/Skeletons";
import type { AssignableLead } from "./assignable";
import type { Given } from "./useAssignForm";

const AssignForm = lazy(() => import("./AssignForm").then((file) => ({ default: file.AssignForm })));

interface AssignSheetProps {
  lead: AssignableLead;
  open: boolean;
  /** More about the lead, under its name. */
  note?: ReactNode;
  extra?: ReactNode;
  onClose: () => void;
  onClosed?: (() => void) | undefined;
  onDone: (given: Given) => void;
}

/** Giving a lead to somebody, beside the page it is on. */
export function AssignSheet({ lead, open, note, extra, onClose, onClosed, onDone }: AssignSheetProps) {
  const { t } = useTranslation();
  return (
    <Sheet
      open={open}
      width={520}
      title={t(lead.assignee_id ? "assignments.assign.changeTitle" : "assignments.assign.title")}
      note={
        <>
          <bdi>{lead.name}</bdi>
          {note && <> · {note}</>}
        </>
      }
      extra={extra}
      onClose={onClose}
      {...(onClosed && { onClosed })}
    >
      <Suspense fallback={<ListSkeleton rows={5} />}>
        <AssignForm key={lead.id} lead={lead} onDone={onDone} onHandedOver={onClose} />
      </Suspense>
    </Sheet>
  );
}
