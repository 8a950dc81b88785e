import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { ChoicePills } from "@/ui/ChoicePills";
import { EmptyState } from "@/ui/EmptyState";
import { PagedRows } from "@/ui/PagedRows";
import { PageHeader } from "@/ui/PageHeader";
import { useLanguage } from "@/ui/useLanguage";
import { useUrlFilters } from "@/ui/useUrlFilters";
import { FILTERS, parseSort, type SortColumn, sortText } from "../list/filters";
import { PairList } from "../list/PairList";
import { ProspectCard } from "../list/ProspectCard";
import { ProspectFilters } from "../list/ProspectFilters";
import { useProspectColumns } from "../list/useProspectColumns";
import { PAGE_SIZE, usePairs, useProspects } from "../list/useProspects";
import styles from "../prospects.module.css";

const IN_URL = [...FILTERS, "sort", "view"] as const;
type View = "all" | "duplicates";

/** The persons of the reader's agencies, and those who are likely to be on record twice. */
export default function ProspectsPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { filters, page, change, setPage } = useUrlFilters(IN_URL);
  const view: View = filters.view === "duplicates" ? "duplicates" : "all";
  const sort = parseSort(filters.sort);
  const list = useProspects(filters, sort, page, language, view === "all");
  const pairs = usePairs(view === "duplicates" ? page : 1);
  const columns = useProspectColumns(sort);
  const isNarrowed = FILTERS.some((name) => filters[name] !== "");
  const clear = () => change(Object.fromEntries(FILTERS.map((name) => [name, undefined])));

  const said = view === "all" ? list : pairs;
  const count = view === "all" ? "prospects.count" : "prospects.pairs.lead";
  const marked = pairs.query.data ? ` (${formatCount(pairs.total, language)})` : "";
  return (
    <>
      <PageHeader
        title={t("prospects.title")}
        lead={said.query.data ? t(count, { count: said.total }) : t("prospects.lead")}
      />
      <div className={styles.view}>
        <ChoicePills<View>
          label={t("prospects.view.label")}
          value={view}
          onChange={(next) => change({ view: next === "all" ? undefined : next })}
          choices={[
            { value: "all", label: t("prospects.view.all") },
            { value: "duplicates", label: t("prospects.view.duplicates") + marked },
          ]}
        />
      </div>
      {view === "duplicates" ? (
        <PairList pairs={pairs} page={page} onPage={setPage} />
      ) : (
        <>
          <ProspectFilters filters={filters} change={change} />
          <PagedRows
            rows={list.rows}
            total={list.total}
            page={page}
            pageSize={PAGE_SIZE}
            onPage={setPage}
            onSort={(next) =>
              change({ sort: next ? sortText({ column: next.column as SortColumn, order: next.order }) : undefined })
            }
            query={list.query}
            columns={columns}
            card={(row) => <ProspectCard row={row} />}
            hrefOf={({ id }) => `/prospects/${id}`}
            empty={
              <EmptyState
                title={t(isNarrowed ? "prospects.none.title" : "prospects.empty.title")}
                action={isNarrowed && <Button onClick={clear}>{t("prospects.none.clear")}</Button>}
              >
                {t(isNarrowed ? "prospects.none.text" : "prospects.empty.text")}
              </EmptyState>
            }
          />
        </>
      )}
    </>
  );
}
