import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isAllowed } from "@/backend/accessControl";
import { useProfile } from "@/backend/profile";
import { EmptyState } from "@/ui/EmptyState";
import { PagedRows } from "@/ui/PagedRows";
import { PageHeader } from "@/ui/PageHeader";
import { Sheet } from "@/ui/Sheet";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { useUrlFilters } from "@/ui/useUrlFilters";
import { useUrlParam } from "@/ui/useUrlParam";
import { PAGE_SIZE, useAgencies, useLoads } from "../api";
import { AgencyForm } from "../form/AgencyForm";
import { AgencyCard } from "../list/AgencyCard";
import { AgencyFilters } from "../list/AgencyFilters";
import { useAgencyColumns } from "../list/useAgencyColumns";

const FILTERS = ["q", "region"] as const;

/** The agencies of the kingdom. */
export default function AgenciesPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useAppNavigate();
  const profile = useProfile().data;
  const role = profile?.staff?.role;
  const { filters, page, change, setPage, clear, isNarrowed } = useUrlFilters(FILTERS);
  const [form, setForm] = useUrlParam("form");
  const { rows, total, query } = useAgencies(
    { ...filters, region: filters.region || (profile?.region?.id ?? "") },
    page,
  );
  const loads = useLoads();
  const columns = useAgencyColumns(loads);
  const mayAdd = isAllowed(role, "agencies", "create");
  const add = mayAdd && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setForm("new")}>
      {t("agencies.form.add")}
    </Button>
  );

  return (
    <>
      <PageHeader
        title={t("agencies.title")}
        lead={query.data ? t("agencies.count", { count: total }) : t("agencies.lead")}
        action={add}
      />
      <AgencyFilters filters={filters} own={profile?.region?.id} change={change} />
      <PagedRows
        rows={rows}
        total={total}
        page={page}
        pageSize={PAGE_SIZE}
        onPage={setPage}
        query={query}
        columns={columns}
        card={(agency) => <AgencyCard agency={agency} load={loads.get(agency.id)} />}
        hrefOf={({ id }) => `/agencies/${id}`}
        empty={
          isNarrowed ? (
            <EmptyState
              title={t("agencies.none.title")}
              action={<Button onClick={clear}>{t("agencies.none.clear")}</Button>}
            >
              {t("agencies.none.text")}
            </EmptyState>
          ) : (
            <EmptyState title={t("agencies.empty.title")} action={add}>
              {t("agencies.empty.text")}
            </EmptyState>
          )
        }
      />
      <Sheet open={mayAdd && form === "new"} title={t("agencies.form.add")} onClose={() => setForm(null)}>
        <AgencyForm
          agency={null}
          onSaved={(id) => navigate(`/agencies/${id}`, { replace: true })}
          onCancel={() => setForm(null)}
        />
      </Sheet>
    </>
  );
}
