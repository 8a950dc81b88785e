import { useTranslation } from "react-i18next";
import { BackendError } from "@/backend/errors";
import { isId } from "@/lib/ids";
import { EmptyState } from "@/ui/EmptyState";
import { LoadProblem } from "@/ui/LoadProblem";
import { Sheet } from "@/ui/Sheet";
import { ListSkeleton } from "@/ui/Skeletons";
import { useProspect } from "../api";
import { type Prospect, suggested } from "../prospect";
import { MergeForm } from "./MergeForm";
import { useDismiss } from "./useDismiss";

interface MergeSheetProps {
  prospect: Prospect;
  /** With whom the person is compared, as the URL says; null for nobody. */
  otherId: string | null;
  onClose: () => void;
}

function Comparison({ prospect, otherId, onClose }: MergeSheetProps & { otherId: string }) {
  const { t } = useTranslation();
  const { prospect: other, query } = useProspect(otherId);
  const dismiss = useDismiss(prospect.id);
  const isMissing =
    !isId(otherId) ||
    otherId === prospect.id ||
    (query.error instanceof BackendError && query.error.key === "not_found");
  if (isMissing) {
    return <EmptyState title={t("prospects.compare.missing")} />;
  }
  if (!other) {
    return query.error ? (
      <LoadProblem error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />
    ) : (
      <ListSkeleton rows={5} />
    );
  }
  const isSuggested = suggested(prospect).some((pair) => pair.other.id === other.id);
  return (
    <MergeForm
      kept={prospect}
      other={other}
      onMerged={onClose}
      onDismiss={
        isSuggested
          ? () => {
              onClose();
              void dismiss(other);
            }
          : undefined
      }
    />
  );
}

/** Two persons laid side by side, to be made one or said to be two. */
export function MergeSheet({ prospect, otherId, onClose }: MergeSheetProps) {
  const { t } = useTranslation();
  return (
    <Sheet open={otherId !== null} width={720} title={t("prospects.compare.title")} onClose={onClose}>
      {otherId !== null && <Comparison prospect={prospect} otherId={otherId} onClose={onClose} />}
    </Sheet>
  );
}
