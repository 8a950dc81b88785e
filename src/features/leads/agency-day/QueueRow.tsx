import { useDraggable } from "@dnd-kit/core";
import { Button, Checkbox } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { now } from "@/lib/clock";
import { formatMoment } from "@/lib/formatDates";
import { localized } from "@/lib/localized";
import { CaravanTag } from "@/ui/CaravanTag";
import { Money } from "@/ui/Money";
import frame from "@/ui/rows.module.css";
import { useLanguage } from "@/ui/useLanguage";
import { Wish } from "../cards/Wish";
import type { LeadRow } from "../pipeline/leadRow";
import styles from "./Queue.module.css";
import { daysWaited, waited } from "./waiting";

interface QueueRowProps {
  lead: LeadRow;
  /** Days after which it has waited too long. */
  patience: number;
  checked: boolean;
  onCheck: () => void;
  onAssign: () => void;
}

/** A lead that waits for somebody: who, what they look for, where from, since when. */
export function QueueRow({ lead, patience, checked, onCheck, onAssign }: QueueRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const data = useMemo(() => ({ lead }), [lead]);
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: lead.id, data });
  const name = lead.prospect_name;
  const stop = localized(lead, "stop_city_name", language);
  return (
    <li
      ref={setNodeRef}
      className={`${frame.row} ${styles.row}`}
      data-row={lead.id}
      data-checked={checked}
      data-carried={isDragging}
      {...listeners}
    >
      <Checkbox
        className={styles.check ?? ""}
        checked={checked}
        onChange={onCheck}
        aria-label={t("assignments.queue.select", { name })}
      />
      <div className={styles.who}>
        <button type="button" className={styles.name} onClick={onAssign}>
          <bdi>{name}</bdi>
        </button>
        {lead.caravan_kind && (
          <span className={styles.from}>
            <CaravanTag kind={lead.caravan_kind} label={stop || t(`common.caravanKind.${lead.caravan_kind}`)} />
          </span>
        )}
      </div>
      <div className={styles.wish}>
        <Wish lead={lead} />
        <span className={styles.budget}>
          {lead.budget_mad === null ? t("assignments.queue.noBudget") : <Money amount={lead.budget_mad} />}
        </span>
      </div>
      <div className={styles.waits} data-late={daysWaited(lead.created_at, now()) >= patience}>
        <span className={styles.waitsLabel}>{t("assignments.queue.waits")}</span>{" "}
        <time dateTime={lead.created_at} title={formatMoment(lead.created_at, language)}>
          {waited(lead.created_at, now(), language)}
        </time>
      </div>
      <Button
        className={styles.give ?? ""}
        onClick={onAssign}
        tabIndex={-1}
        aria-label={t("assignments.queue.assignOf", { name })}
      >
        {t("assignments.queue.assign")}
      </Button>
    </li>
  );
}
