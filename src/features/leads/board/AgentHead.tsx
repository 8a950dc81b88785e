import { memo } from "react";
import { useTranslation } from "react-i18next";
import { formatMoney, formatMoneyCompact } from "@/lib/money";
import { formatCount } from "@/lib/numbers";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { useLanguage } from "@/ui/useLanguage";
import type { AgentGroup } from "../pipeline/board";
import styles from "./board.module.css";

interface AgentHeadProps {
  agent: AgentGroup;
  index?: number;
  start?: number;
  measure?: (head: HTMLElement | null) => void;
}

/** Whose the leads below are, how many there are in the column and what they are worth. */
export const AgentHead = memo(function AgentHead({ agent, index, start, measure }: AgentHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, total, amount_mad } = agent;
  return (
    <li
      ref={measure}
      className={styles.agent}
      style={start === undefined ? undefined : { transform: `translateY(${start}px)` }}
      data-index={index}
      data-agent={agent.id ?? "none"}
    >
      {name && <PersonAvatar name={name} size={24} />}
      <h3 className={styles.agentName}>{name ? <bdi>{name}</bdi> : t("leads.card.unassigned")}</h3>
      <span className={styles.agentCount} title={t("leads.board.count", { count: total })}>
        {formatCount(total, language)}
      </span>
      {amount_mad > 0 && (
        <span className={styles.agentSum} title={formatMoney(amount_mad, language)}>
          {formatMoneyCompact(amount_mad, language)}
        </span>
      )}
    </li>
  );
});
