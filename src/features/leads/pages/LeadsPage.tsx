import { AppstoreOutlined, TeamOutlined, UnorderedListOutlined } from "@ant-design/icons";
import { Button, Grid, Segmented } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEdition } from "@/backend/edition";
import { useProfile } from "@/backend/profile";
import { localizedName } from "@/lib/localized";
import { PageHeader } from "@/ui/PageHeader";
import { ListSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import { LeadBoard } from "../board/LeadBoard";
import { BulkSteps } from "../bulk/BulkSteps";
import { FilterBar } from "../filters/FilterBar";
import { useLeadsUrl } from "../filters/useLeadsUrl";
import { LeadDrawer } from "../lead-page/LeadDrawer";
import { type BulkActions, LeadsTable } from "../table/LeadsTable";
import { useListLook } from "../table/useListLook";
import { useLeadViews } from "../views/api";
import { LeftOutNote } from "../views/LeftOutNote";
import { useOpenView } from "../views/useOpenView";
import { ViewsMenu } from "../views/ViewsMenu";
import { viewParams } from "../views/viewParams";
import views from "../views/views.module.css";

interface LeadsPageProps {
  /** What can be done with several leads at once. */
  bulkActions?: BulkActions;
}

const together: BulkActions = (ids, clear, seen) => <BulkSteps leadIds={ids} seen={seen} onDone={clear} />;

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
export default function LeadsPage({ bulkActions = together }: LeadsPageProps): ReactNode {
  const { t } = useTranslation();
  const { md } = Grid.useBreakpoint();
  const whose = useWhose();
  const { filters, setFilters, clear, view, setView, byAgent, setByAgent } = useLeadsUrl(
    md === false ? "table" : "board",
  );
  const { edition, isLoading } = useEdition();
  const saved = useLeadViews();
  const opened = useOpenView(saved.data);
  const { columns, density } = useListLook();
  // a view looks the same for everybody who opens it
  const look = { ...Object.fromEntries(new URLSearchParams(opened.params)), view, columns: columns.join(","), density };
  const params = viewParams(new URLSearchParams(look));
  const shared = { filters, editionId: edition?.id, onClear: clear };
  const body =
    view === "board" ? (
      <LeadBoard {...shared} byAgent={byAgent} />
    ) : (
      <LeadsTable {...shared} bulkActions={bulkActions} />
    );

  return (
    <>
      <PageHeader
        title={t("leads.title")}
        lead={whose}
        action={
          <div className={views.head}>
            <ViewsMenu data={saved.data} opened={opened} params={params} />
            {view === "board" && (
              <Button icon={<TeamOutlined />} aria-pressed={byAgent} onClick={() => setByAgent(!byAgent)}>
                {t("leads.board.byAgent")}
              </Button>
            )}
            <Segmented
              value={view}
              onChange={setView}
              aria-label={t("leads.view.label")}
              options={[
                { value: "board", label: t("leads.view.board"), icon: <AppstoreOutlined /> },
                { value: "table", label: t("leads.view.table"), icon: <UnorderedListOutlined /> },
              ]}
            />
          </div>
        }
      />
      {opened.view && <LeftOutNote view={opened.view} />}
      <FilterBar filters={filters} onChange={setFilters} onClear={clear} />
      {(filters.ofEdition && isLoading) || (opened.isArriving && !saved.error) ? <ListSkeleton /> : body}
      <LeadDrawer />
    </>
  );
}
