import { FileAddOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { isAllowed } from "@/backend/accessControl";
import type { Edition } from "@/backend/edition";
import { useProfile } from "@/backend/profile";
import { EmptyState } from "@/ui/EmptyState";
import { PagedRows } from "@/ui/PagedRows";
import { PageHeader } from "@/ui/PageHeader";
import { Sheet } from "@/ui/Sheet";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { useUrlFilters } from "@/ui/useUrlFilters";
import { useUrlParam } from "@/ui/useUrlParam";
import { FigurePages } from "../frame/FigurePages";
import { useBriefings } from "./api";
import { BriefingCard } from "./BriefingCard";
import { BriefingForm } from "./BriefingForm";
import { useBriefingColumns } from "./useBriefingColumns";

const PAGE_SIZE = 20;
const NO_FILTERS = [] as const;

/** An edition's briefings, the latest first, and a new one to prepare. */
export function BriefingList({ edition }: { edition: Edition }) {
  const { t } = useTranslation();
  const navigate = useAppNavigate();
  const role = useProfile().data?.staff?.role;
  const [form, setForm] = useUrlParam("form");
  const { page, setPage } = useUrlFilters(NO_FILTERS);
  const { rows, total, query } = useBriefings(edition.id, page, PAGE_SIZE);
  const columns = useBriefingColumns();
  const mayPrepare = isAllowed(role, "briefings", "create");
  const prepare = mayPrepare && (
    <Button type="primary" icon={<FileAddOutlined aria-hidden />} onClick={() => setForm("new")}>
      {t("briefing.prepare")}
    </Button>
  );
  const pathOf = (id: string) => `/figures/briefings/${id}`;
  return (
    <>
      <PageHeader title={t("briefing.title")} lead={t("briefing.lead")} action={prepare} />
      <FigurePages />
      <PagedRows
        rows={rows}
        total={total}
        page={page}
        pageSize={PAGE_SIZE}
        onPage={setPage}
        query={query}
        columns={columns}
        card={(row) => <BriefingCard row={row} />}
        hrefOf={({ id }) => pathOf(id)}
        empty={
          <EmptyState title={t("briefing.none")} action={prepare}>
            {t("briefing.noneText")}
          </EmptyState>
        }
      />
      <Sheet
        open={mayPrepare && form === "new"}
        title={t("briefing.form.title")}
        note={t("briefing.form.note")}
        width={560}
        onClose={() => setForm(null)}
      >
        <BriefingForm edition={edition} onSent={(id) => navigate(pathOf(id), { replace: true })} />
      </Sheet>
    </>
  );
}
