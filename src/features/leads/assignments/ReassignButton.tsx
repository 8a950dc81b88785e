import { Button } from "antd";
import { lazy, type Ref, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { isAllowed } from "@/backend/accessControl";
import { useProfile } from "@/backend/profile";
import { Sheet } from "@/ui/Sheet";
import { ListSkeleton } from "@/ui/Skeletons";
import type { SeenLead } from "../table/useSelection";
import { useArrivalNotice } from "./useArrivalNotice";

const ReassignForm = lazy(() => import("./ReassignForm").then((file) => ({ default: file.ReassignForm })));

interface ReassignButtonProps {
  leadIds: string[];
  /** Whose they were when they were selected. */
  seen?: SeenLead[];
  /** The agency of all of them, where it is known. */
  agencyId?: string | undefined;
  /** False where nobody has them yet. */
  owned?: boolean;
  /** Called once they have changed hands. */
  onDone: () => void;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** Hands the selected leads over, in a sheet beside the list; only for those who may. */
export function ReassignButton({ leadIds, seen, agencyId, owned = true, onDone, buttonRef }: ReassignButtonProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const role = useProfile().data?.staff?.role;
  const announce = useArrivalNotice();
  if (!isAllowed(role, "leads", "reassign")) {
    return null;
  }
  const count = leadIds.length;
  return (
    <>
      <Button ref={buttonRef} type="primary" onClick={() => setOpen(true)}>
        {t(owned ? "assignments.reassign.all" : "assignments.reassign.give", { count })}
      </Button>
      <Sheet
        open={open}
        width={520}
        title={t(owned ? "assignments.reassign.all" : "assignments.reassign.giveAll", { count })}
        onClose={() => setOpen(false)}
      >
        <Suspense fallback={<ListSkeleton rows={5} />}>
          <ReassignForm
            leadIds={leadIds}
            seen={seen}
            agencyId={agencyId}
            owned={owned}
            onDone={(arrival) => {
              setOpen(false);
              onDone();
              announce(arrival);
            }}
          />
        </Suspense>
      </Sheet>
    </>
  );
}
