import { lazy, Suspense } from "react";
import { isAllowed } from "@/backend/accessControl";
import { useProfile } from "@/backend/profile";
import { useUrlParam } from "@/ui/useUrlParam";
import type { Prospect } from "../prospect";
import { AlikeBanner } from "./AlikeBanner";
import { ConsentsCard } from "./ConsentsCard";
import { HistoryCard } from "./HistoryCard";
import { LeadsCard } from "./LeadsCard";
import { MergesCard } from "./MergesCard";
import { ProspectHeader } from "./ProspectHeader";
import styles from "./page.module.css";
import { VisitsCard } from "./VisitsCard";

const MergeSheet = lazy(() => import("../merge/MergeSheet").then((file) => ({ default: file.MergeSheet })));

/** The page of a person: who they are, who looks like them, their projects and visits, and what happened to the record. */
export function ProspectContent({ prospect }: { prospect: Prospect }) {
  const mayEdit = isAllowed(useProfile().data?.staff?.role, "prospects", "edit");
  const [compared, compare] = useUrlParam("compare");
  return (
    <article className={styles.page}>
      <ProspectHeader prospect={prospect} mayEdit={mayEdit} />
      {mayEdit && <AlikeBanner prospect={prospect} onCompare={compare} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <LeadsCard prospect={prospect} />
          <VisitsCard prospect={prospect} />
          <HistoryCard prospectId={prospect.id} />
        </div>
        <div className={styles.column}>
          <ConsentsCard consents={prospect.consents} mayEdit={mayEdit} />
          <MergesCard merges={prospect.merges} mayUndo={mayEdit} />
        </div>
      </div>
      <Suspense>
        <MergeSheet prospect={prospect} otherId={mayEdit ? compared : null} onClose={() => compare(null)} />
      </Suspense>
    </article>
  );
}
