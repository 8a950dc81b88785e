import { AppstoreOutlined, UnorderedListOutlined } from "@ant-design/icons";
import { Grid, Segmented } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEdition } from "@/backend/edition";
import { useProfile } from "@/backend/profile";
import { localizedName } from "@/lib/localized";
import { PageHeader } from "@/ui/PageHeader";
import { ListSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import { ReassignButton } from "../assignments/ReassignButton";
import { LeadBoard } from "../board/LeadBoard";
import { FilterBar } from "../filters/FilterBar";
import { useLeadsUrl } from "../filters/useLeadsUrl";
import { LeadDrawer } from "../lead-page/LeadDrawer";
import { type BulkActions, LeadsTable } from "../table/LeadsTable";

interface LeadsPageProps {
  /** What can be done with several leads at once. */
  bulkActions?: BulkActions;
}

const reassign: BulkActions = (ids, clear) => <ReassignButton leadIds={ids} onDone={clear} />;

/** Whose leads these are, in the reader's words. */
function useWhose(): string {
  const { t } = useTranslation();
  const language = useLanguage();
  const profile = useProfile().data;
  if (profile?.agency) {
    return t("leads.whose.agency", { name: localizedName(profile.agency, language) });
  }
  return profile?.region
    ? t("leads.whose.region", { name: localizedName(profile.region, language) })
    : t("leads.whose.all");
}

/** The leads the reader works or watches, as a board or as a table of the same filters. */
export default function LeadsPage({ bulkActions = reassign }: LeadsPageProps): ReactNode {
  const { t } = useTranslation();
  const { md } = Grid.useBreakpoint();
  const whose = useWhose();
  const { filters, setFilters, clear, view, setView } = useLeadsUrl(md === false ? "table" : "board");
  const { edition, isLoading } = useEdition();
  const shared = { filters, editionId: edition?.id, onClear: clear };
  const body = view === "board" ? <LeadBoard {...shared} /> : <LeadsTable {...shared} bulkActions={bulkActions} />;

  return (
    <>
      <PageHeader
        title={t("leads.title")}
        lead={whose}
        action={
          <Segmented
            value={view}
            onChange={setView}
            aria-label={t("leads.view.label")}
            options={[
              { value: "board", label: t("leads.view.board"), icon: <AppstoreOutlined /> },
              { value: "table", label: t("leads.view.table"), icon: <UnorderedListOutlined /> },
            ]}
          />
        }
      />
      <FilterBar filters={filters} onChange={setFilters} onClear={clear} />
      {filters.ofEdition && isLoading ? <ListSkeleton /> : body}
      <LeadDrawer />
    </>
  );
}
