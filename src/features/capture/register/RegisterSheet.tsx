import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PostedStop } from "@/backend/profile";
import { Sheet } from "@/ui/Sheet";
import { useUndoToast } from "@/ui/useUndoToast";
import type { RecentVisit } from "../recent";
import { type Draft, keepDraft } from "./draft";
import { Receipt } from "./Receipt";
import { RegisterForm } from "./RegisterForm";
import { useRegisterUrl } from "./useRegisterUrl";
import { useRegistration } from "./useRegistration";

interface RegisterSheetProps {
  stop: PostedStop;
  staffId: string;
  open: boolean;
  onRegistered: () => void;
  /** Counts a party that does not want to be registered; answers with the count's id. */
  onCountOnly: (partySize: number) => string;
  onUndoCount: (count: Pick<RecentVisit, "id" | "partySize" | "occurredAt">) => void;
}

/** The registration of a visitor over the counter. */
export function RegisterSheet({ open, ...rest }: RegisterSheetProps): ReactNode {
  const { t } = useTranslation();
  const { close } = useRegisterUrl();
  return (
    <Sheet open={open} title={t("capture.register.title")} onClose={close} width={600}>
      <Registering {...rest} onClose={close} />
    </Sheet>
  );
}

function Registering({
  stop,
  staffId,
  onRegistered,
  onCountOnly,
  onUndoCount,
  onClose,
}: Omit<RegisterSheetProps, "open"> & { onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const offerUndo = useUndoToast();
  const registration = useRegistration(stop, staffId, onRegistered);

  const countOnly = (draft: Draft) => {
    const partySize = draft.values.party_size ?? 1;
    const id = onCountOnly(partySize);
    registration.begin();
    onClose();
    offerUndo({
      text: t("capture.recent.counted", { count: partySize }),
      onUndo: () => {
        keepDraft(staffId, stop.id, draft);
        onUndoCount({ id, partySize, occurredAt: "" });
      },
    });
  };

  if (registration.receipt) {
    return <Receipt {...registration.receipt} onNext={registration.begin} onDone={onClose} />;
  }
  return <RegisterForm key={registration.draft.id} stop={stop} registration={registration} onCountOnly={countOnly} />;
}
