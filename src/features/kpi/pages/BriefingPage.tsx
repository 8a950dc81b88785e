import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useParams, useSearchParams } from "react-router";
import { useEdition } from "@/backend/edition";
import { withParams } from "@/lib/searchParams";
import { RecordPage } from "@/ui/record/RecordPage";
import { useBriefing } from "../briefings/api";
import { BriefingView } from "../briefings/BriefingView";
import { DrillFrom } from "../filters/DrillFrom";

/** The page of one briefing, to be read and printed. */
export default function BriefingPage(): ReactNode {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const { edition } = useEdition();
  const { briefing, query } = useBriefing(id);
  return (
    <RecordPage
      key={id}
      id={id}
      row={briefing}
      query={query}
      back="/figures/briefings"
      backLabel={t("compare.pages.briefings")}
      missing={t("briefing.missing")}
    >
      {(row) =>
        // what its figures lead to is of its own edition
        edition && edition.year !== row.edition.year ? (
          <Navigate replace to={{ search: withParams(search, { edition: String(row.edition.year) }).toString() }} />
        ) : (
          <DrillFrom>
            <BriefingView briefing={row} />
          </DrillFrom>
        )
      }
    </RecordPage>
  );
}
