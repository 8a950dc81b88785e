import { App, Button } from "antd";
import { type ReactNode, Suspense, useState } from "react";
import { Sheet } from "@/ui/Sheet";
import { ListSkeleton } from "@/ui/Skeletons";
import type { Chosen } from "./useChosenLeads";

/** A form of one step on many leads. */
export interface StepFormProps {
  chosen: Chosen;
  /** Called with what was done, in words. */
  onDone: (said: string) => void;
}

interface StepButtonProps {
  icon: ReactNode;
  /** The step, which the sheet is called by too; how many leads it is for stands on the button that sends. */
  label: string;
  chosen: Chosen;
  onDone: () => void;
  form: (props: StepFormProps) => ReactNode;
}

/** One step on the leads selected, asked for in a sheet beside the list. */
export function StepButton({ icon, label, chosen, onDone, form: StepForm }: StepButtonProps) {
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={icon} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {label}
      </Button>
      <Sheet open={open} width={480} title={label} onClose={() => setOpen(false)}>
        <Suspense fallback={<ListSkeleton rows={5} />}>
          <StepForm
            chosen={chosen}
            onDone={(said) => {
              setOpen(false);
              onDone();
              message.success(said);
            }}
          />
        </Suspense>
      </Sheet>
    </>
  );
}
