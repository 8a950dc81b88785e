import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isAllowed } from "@/backend/accessControl";
import { useEdition } from "@/backend/edition";
import { useProfile } from "@/backend/profile";
import { EmptyState } from "@/ui/EmptyState";
import { LoadProblem } from "@/ui/LoadProblem";
import { CardSkeleton } from "@/ui/Skeletons";
import { useUrlParam } from "@/ui/useUrlParam";
import { useCaravans } from "../api";
import { TourForms } from "../form/TourForms";
import { Timeline } from "../timeline/Timeline";
import { TourHeader } from "../timeline/TourHeader";

/** The tour of the chosen edition: its theme, its caravans and their stops. */
export default function TourPage(): ReactNode {
  const { t } = useTranslation();
  const role = useProfile().data?.staff?.role;
  const [form, setForm] = useUrlParam("form");
  const open = isAllowed(role, "stops", "edit") ? setForm : null;
  const { edition, editions, isLoading, error } = useEdition();
  const { caravans, query } = useCaravans(edition?.id, open !== null);
  const stops = query.data && caravans.flatMap((caravan) => caravan.stops);
  const problem = query.data ? null : (error ?? query.error);

  return (
    <>
      <TourHeader edition={edition} stops={stops} open={open} />
      {(isLoading || query.isLoading) && <CardSkeleton cards={3} />}
      {!isLoading && !edition && !error && <EmptyState title={t("tour.edition.none")} />}
      {problem && <LoadProblem error={problem} retrying={query.isFetching} onRetry={() => void query.refetch()} />}
      {query.data && <Timeline caravans={caravans} open={open} />}
      {open && (
        <TourForms form={form} edition={edition} editions={editions} caravans={caravans} close={() => setForm(null)} />
      )}
    </>
  );
}
