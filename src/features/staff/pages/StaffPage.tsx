import { UserAddOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { isAllowed } from "@/backend/accessControl";
import { useProfile } from "@/backend/profile";
import { isId } from "@/lib/ids";
import { EmptyState } from "@/ui/EmptyState";
import { PagedRows } from "@/ui/PagedRows";
import { PageHeader } from "@/ui/PageHeader";
import { Sheet } from "@/ui/Sheet";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { useUrlFilters } from "@/ui/useUrlFilters";
import { useUrlParam } from "@/ui/useUrlParam";
import { PAGE_SIZE, usePeople } from "../api";
import { StaffForm } from "../form/StaffForm";
import { PersonCard } from "../list/PersonCard";
import { StaffFilters } from "../list/StaffFilters";
import { useStaffColumns } from "../list/useStaffColumns";

const FILTERS = ["q", "role", "agency"] as const;

/** The people the reader sees: all of the house, of a region or of an agency. */
export default function StaffPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useAppNavigate();
  const role = useProfile().data?.staff?.role;
  const { filters, page, change, setPage, clear, isNarrowed } = useUrlFilters(FILTERS);
  const [form, setForm] = useUrlParam("form");
  const [search] = useSearchParams();
  const agency = search.get("for");
  const { rows, total, query } = usePeople(filters, page);
  const columns = useStaffColumns();
  const mayAdd = isAllowed(role, "staff", "create");
  const add = mayAdd && (
    <Button type="primary" icon={<UserAddOutlined />} onClick={() => setForm("new")}>
      {t("staff.form.add")}
    </Button>
  );

  return (
    <>
      <PageHeader
        title={t("staff.title")}
        lead={query.data ? t("staff.count", { count: total }) : t("staff.lead")}
        action={add}
      />
      <StaffFilters filters={filters} change={change} />
      <PagedRows
        rows={rows}
        total={total}
        page={page}
        pageSize={PAGE_SIZE}
        onPage={setPage}
        query={query}
        columns={columns}
        card={(person) => <PersonCard person={person} />}
        hrefOf={({ id }) => `/staff/${id}`}
        empty={
          <EmptyState
            title={t(isNarrowed ? "staff.none.title" : "staff.empty.title")}
            action={isNarrowed ? <Button onClick={clear}>{t("staff.none.clear")}</Button> : add}
          >
            {t(isNarrowed ? "staff.none.text" : "staff.empty.text")}
          </EmptyState>
        }
      />
      <Sheet open={mayAdd && form === "new"} title={t("staff.form.add")} onClose={() => setForm(null)}>
        <StaffForm
          person={null}
          agencyId={isId(agency) ? agency : undefined}
          onSaved={(id) => navigate(`/staff/${id}`, { replace: true })}
          onCancel={() => setForm(null)}
        />
      </Sheet>
    </>
  );
}
