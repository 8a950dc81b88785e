import { Button, type TableColumnsType } from "antd";
import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import { EmptyState } from "@/ui/EmptyState";
import { PagedRows } from "@/ui/PagedRows";
import { PhoneNumber } from "@/ui/PhoneNumber";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { When } from "@/ui/When";
import styles from "../prospects.module.css";
import { Why } from "../Why";
import { PAGE_SIZE, type Pair, type usePairs } from "./useProspects";

interface PairListProps {
  pairs: ReturnType<typeof usePairs>;
  page: number;
  onPage: (page: number) => void;
}

/** The two of a pair, who was registered first before the other: the first is the one that goes on. */
function inOrder({ prospect, other }: Pair) {
  return prospect.created_at <= other.created_at ? ([prospect, other] as const) : ([other, prospect] as const);
}

/** Where two are laid side by side. */
function hrefOf(pair: Pair): string {
  const [first, second] = inOrder(pair);
  return `/prospects/${first.id}?compare=${second.id}`;
}

function Sides({ pair }: { pair: Pair }) {
  return (
    <AppLink to={hrefOf(pair)} className={styles.pair}>
      {inOrder(pair).map((side) => (
        <span key={side.id} className={styles.side}>
          <bdi className={styles.name}>{side.full_name}</bdi>
          <span className={styles.soft}>
            <PhoneNumber value={side.phone} />
            {" · "}
            <When at={side.created_at} />
          </span>
          {side.email && (
            <bdi className={styles.soft} dir="ltr">
              {side.email}
            </bdi>
          )}
        </span>
      ))}
    </AppLink>
  );
}

/** The pairs who look like one person, each to be laid side by side. */
export function PairList({ pairs, page, onPage }: PairListProps) {
  const { t } = useTranslation();
  const compare = (pair: Pair) => (
    <AppLink to={hrefOf(pair)} tabIndex={-1} aria-hidden="true">
      <Button tabIndex={-1}>{t("prospects.pairs.compare")}</Button>
    </AppLink>
  );
  const columns: TableColumnsType<Pair> = [
    { key: "pair", title: t("prospects.column.pair"), render: (_, pair) => <Sides pair={pair} /> },
    { key: "why", title: t("prospects.column.why"), render: (_, pair) => <Why likeness={pair} /> },
    {
      key: "compare",
      title: <VisuallyHidden>{t("prospects.pairs.compare")}</VisuallyHidden>,
      align: "end",
      render: (_, pair) => compare(pair),
    },
  ];
  return (
    <PagedRows
      rows={pairs.rows}
      total={pairs.total}
      page={page}
      pageSize={PAGE_SIZE}
      onPage={onPage}
      query={pairs.query}
      columns={columns}
      card={(pair) => (
        <article className={styles.card}>
          <Sides pair={pair} />
          <Why likeness={pair} />
        </article>
      )}
      hrefOf={hrefOf}
      empty={<EmptyState title={t("prospects.pairs.emptyTitle")}>{t("prospects.pairs.emptyText")}</EmptyState>}
    />
  );
}
