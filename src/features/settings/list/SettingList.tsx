import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/EmptyState";
import { LoadProblem } from "@/ui/LoadProblem";
import { ListSkeleton } from "@/ui/Skeletons";
import { useSettings } from "../api";
import { RemoveDialog } from "../remove/RemoveDialog";
import { keepsItsPlace, type SettingList as List, type SettingRow } from "../settings";
import styles from "../settings.module.css";
import { OrderedList } from "./OrderedList";
import { Retired } from "./Retired";
import { SettingFace } from "./SettingFace";
import { SettingTools } from "./SettingTools";
import { useNameOf } from "./useNameOf";
import { useReorder } from "./useReorder";

interface SettingListProps {
  list: List;
  /** What the list is for. */
  hint: string;
  /** It is the one list of the page. */
  alone: boolean;
  /** Opens a form by the name it has in the address. */
  open: (form: string) => void;
}

/** A list of settings: put in order, added to, edited, taken from; below it what is no longer offered. */
export function SettingList({ list, hint, alone, open }: SettingListProps) {
  const { t } = useTranslation();
  const title = useId();
  const nameOf = useNameOf();
  const { rows, query } = useSettings(list);
  const [removing, setRemoving] = useState<SettingRow | null>(null);
  const offered = rows.filter(({ active }) => active);
  const { ordered, reorder } = useReorder(list, offered);
  return (
    <section aria-labelledby={title} className={styles.list}>
      <header className={styles.listHead}>
        <div>
          <h2 id={title}>{t(`settings.list.${list}.title`)}</h2>
          <p className={styles.hint}>{hint}</p>
        </div>
        <Button type={alone ? "primary" : "default"} icon={<PlusOutlined />} onClick={() => open(`add.${list}`)}>
          {t(`settings.list.${list}.add`)}
        </Button>
      </header>
      {query.isLoading && <ListSkeleton rows={5} />}
      {query.error && !query.data && (
        <LoadProblem error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />
      )}
      {query.data && offered.length === 0 && (
        <EmptyState title={t("settings.empty.title")}>{t("settings.empty.text")}</EmptyState>
      )}
      {offered.length > 0 && (
        <OrderedList
          label={t(`settings.list.${list}.title`)}
          items={ordered}
          nameOf={nameOf}
          keepsItsPlace={keepsItsPlace}
          onOrder={reorder}
        >
          {(row) => (
            <>
              <SettingFace list={list} row={row} />
              <SettingTools list={list} row={row} open={open} onRemove={() => setRemoving(row)} />
            </>
          )}
        </OrderedList>
      )}
      <Retired list={list} rows={rows.filter(({ active }) => !active)} />
      {removing && <RemoveDialog list={list} row={removing} others={ordered} onClose={() => setRemoving(null)} />}
    </section>
  );
}
