import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { localizedName } from "@/lib/localized";
import { Sheet } from "@/ui/Sheet";
import { ListSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import type { Absence } from "./absences";
import type { Planned } from "./useAbsenceForm";

const AbsenceForm = lazy(() => import("./AbsenceForm").then((file) => ({ default: file.AbsenceForm })));
const ChangeAbsenceForm = lazy(() =>
  import("./ChangeAbsenceForm").then((file) => ({ default: file.ChangeAbsenceForm })),
);

interface AbsenceSheetProps {
  /** Those whose people can be absent. */
  agencies: AgencyLoad[];
  /** The one to be changed; none to plan one. */
  absence: Absence | null;
  open: boolean;
  onClose: () => void;
  onPlanned: (planned: Planned) => void;
  onChanged: (absence: Absence) => void;
}

/** Planning an absence or changing one, beside the page. */
export function AbsenceSheet({ agencies, absence, open, onClose, onPlanned, onChanged }: AbsenceSheetProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const agency = absence ? agencies.find(({ id }) => id === absence.agency_id) : agencies[0];
  return (
    <Sheet
      open={open}
      width={520}
      title={t(absence ? "absences.change.title" : "absences.form.title")}
      note={agency && (absence || agencies.length === 1) && localizedName(agency, language)}
      onClose={onClose}
    >
      <Suspense fallback={<ListSkeleton rows={5} />}>
        {absence ? (
          <ChangeAbsenceForm absence={absence} agents={agency?.agents ?? []} onDone={() => onChanged(absence)} />
        ) : (
          <AbsenceForm agencies={agencies} onDone={onPlanned} />
        )}
      </Suspense>
    </Sheet>
  );
}
