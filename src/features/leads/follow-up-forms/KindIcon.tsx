import type { ReactNode } from "react";
import { useWorkSettings } from "@/backend/workSettings";
import { KindSign } from "@/ui/KindSign";

/** The sign of a kind of follow-up; its name stands beside it. */
export function KindIcon({ kind }: { kind: string }): ReactNode {
  const icon = useWorkSettings().data?.follow_up_kinds.find(({ id }) => id === kind)?.icon;
  return <KindSign icon={icon} />;
}
