import { useTranslation } from "react-i18next";
import { useWorkSettings } from "@/backend/workSettings";
import { Sheet } from "@/ui/Sheet";
import { useNameOf } from "../list/useNameOf";
import { OutcomesForm } from "./OutcomesForm";

/** What a kind of follow-up can end as, beside the lists: `outcomes.<kind>` in the address. */
export function OutcomesSheet({ form, onClose }: { form: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { data } = useWorkSettings();
  const [what, key] = (form ?? "").split(".", 2);
  const kind = what === "outcomes" ? data?.follow_up_kinds.find(({ id }) => id === key) : undefined;
  return (
    <Sheet
      open={kind !== undefined}
      width={640}
      title={t("settings.kind.outcomes")}
      note={kind && nameOf(kind)}
      onClose={onClose}
    >
      {kind && data && <OutcomesForm kind={kind} settings={data} onDone={onClose} />}
    </Sheet>
  );
}
