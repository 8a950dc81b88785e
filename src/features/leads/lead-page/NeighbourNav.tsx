import { DownOutlined, UpOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { KeyHint } from "@/ui/KeyHint";
import { useHotkeys } from "@/ui/useHotkeys";
import styles from "./NeighbourNav.module.css";
import type { Neighbours } from "./neighbours";
import { useLead } from "./useLead";
import { useLeadEvents } from "./useLeadEvents";

interface NeighbourNavProps {
  neighbours: Neighbours;
  /** Shows another lead in place of this one. */
  onGo: (id: string) => void;
}

/** From one lead of a list to the next: `j` and `k`, or two buttons; the next one is fetched ahead. */
export function NeighbourNav({ neighbours, onGo }: NeighbourNavProps) {
  const { t } = useTranslation();
  const { place, of, previous, next } = neighbours;
  useLead(next ?? "", false);
  useLeadEvents(next ?? "", false);
  const go = (id: string | undefined) => id && onGo(id);
  useHotkeys({ j: () => go(next), k: () => go(previous) });
  const way = (id: string | undefined, name: string, key: string, icon: ReactNode) => (
    <Tooltip
      title={
        <>
          {name} <KeyHint keys={key} />
        </>
      }
    >
      <Button type="text" aria-label={name} icon={icon} disabled={!id} onClick={() => go(id)} />
    </Tooltip>
  );
  return (
    <nav className={styles.nav} aria-label={t("lead.neighbours.label")}>
      <span className={styles.place}>{t("lead.neighbours.place", { place, of })}</span>
      {way(previous, t("lead.neighbours.previous"), "k", <UpOutlined />)}
      {way(next, t("lead.neighbours.next"), "j", <DownOutlined />)}
    </nav>
  );
}
