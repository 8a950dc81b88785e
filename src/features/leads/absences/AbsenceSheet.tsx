import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { localizedName } from "@/lib/localized";
import { Sheet } from "@/ui/Sheet";
import { ListSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import type { Planned } from "./useAbsenceForm";

const AbsenceForm = lazy(() => import("./AbsenceForm").then((file) => ({ default: file.AbsenceForm })));

interface AbsenceSheetProps {
  agency: AgencyLoad;
  open: boolean;
  onClose: () => void;
  onDone: (planned: Planned) => void;
}

/** Planning an absence, beside the agency's day. */
export function AbsenceSheet({ agency, open, onClose, onDone }: AbsenceSheetProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Sheet
      open={open}
      width={520}
      title={t("absences.form.title")}
      note={localizedName(agency, language)}
      onClose={onClose}
    >
      <Suspense fallback={<ListSkeleton rows={5} />}>
        <AbsenceForm agency={agency} onDone={onDone} />
      </Suspense>
    </Sheet>
  );
}
