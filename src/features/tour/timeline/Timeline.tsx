import { PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/EmptyState";
import { CARAVAN_KINDS } from "@/ui/kinds";
import { useListKeys } from "@/ui/useListKeys";
import type { Caravan } from "../tour";
import { CaravanColumn } from "./CaravanColumn";
import styles from "./timeline.module.css";

interface TimelineProps {
  caravans: Caravan[];
  /** Opens a form; null for those who only read. */
  open: ((form: string) => void) | null;
}

/** The caravans of an edition side by side, each with its stops along its road. */
export function Timeline({ caravans, open }: TimelineProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list);
  // who only reads is not shown a road without stops: a host sees but the own ones
  const shown = open ? caravans : caravans.filter(({ stops }) => stops.length > 0);
  const add = open && caravans.length < CARAVAN_KINDS.length && (
    <Button icon={<PlusOutlined />} onClick={() => open("new-caravan")}>
      {t("tour.caravan.add")}
    </Button>
  );
  if (shown.length === 0) {
    return (
      <EmptyState title={t("tour.empty.title")} action={add}>
        {t(open ? "tour.empty.plan" : "tour.empty.text")}
      </EmptyState>
    );
  }
  return (
    <>
      <div ref={list} className={styles.caravans}>
        {shown.map((caravan) => (
          <CaravanColumn key={caravan.id} caravan={caravan} open={open} />
        ))}
      </div>
      {add && <div className={styles.missing}>{add}</div>}
    </>
  );
}
