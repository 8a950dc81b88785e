import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { formatCount } from "@/lib/numbers";
import { useHotkeys } from "@/ui/useHotkeys";
import { useLanguage } from "@/ui/useLanguage";
import { focusAt, focusedId, focusedPlace, useListKeys } from "@/ui/useListKeys";
import { ReassignButton } from "../assignments/ReassignButton";
import { useLeadParam } from "../lead-page/useLeadParam";
import { SelectionBar } from "../table/SelectionBar";
import { useSelection } from "../table/useSelection";
import styles from "./AgencyDay.module.css";
import { DayFigures } from "./DayFigures";
import { GivingByHand } from "./GivingByHand";
import { giveKeyOf } from "./giveKeys";
import { Queue } from "./Queue";
import { TeamLoad } from "./TeamLoad";
import { useGiveAtOnce } from "./useGiveAtOnce";
import { useGiving } from "./useGiving";
import type { Queue as QueuePage } from "./useQueue";

interface AgencyDayProps {
  agency: AgencyLoad;
  queue: QueuePage;
}

/** What slips in the agency, the leads that wait for somebody, and who has how much already. */
export function AgencyDay({ agency, queue }: AgencyDayProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const giveAll = useRef<HTMLButtonElement>(null);
  const selection = useSelection(queue.rows);
  const { start, isOpen, sheet } = useGiving(list, selection.drop);
  const { leadId } = useLeadParam();
  const giveAtOnce = useGiveAtOnce(agency.agents, selection.drop);
  /** Where the focus was when its lead was given by a key: the next one there has it then. */
  const place = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the row is gone
  useEffect(() => {
    if (place.current !== null) {
      focusAt(list.current, place.current);
      place.current = null;
    }
  }, [queue.rows]);

  const enabled = !isOpen && leadId === null;
  useListKeys(list, { x: selection.toggle }, enabled);
  const giveKeys = Object.fromEntries(
    agency.agents
      .filter(({ id }) => giveKeyOf(agency.agents, id) !== null)
      .map((agent) => [
        giveKeyOf(agency.agents, agent.id),
        () => {
          const lead = queue.rows.find(({ id }) => id === focusedId(list.current));
          if (lead) {
            place.current = focusedPlace(list.current);
            void giveAtOnce(lead, agent);
          }
        },
      ]),
  );
  useHotkeys(
    {
      ...giveKeys,
      a: () => {
        if (selection.ids.length > 0) {
          giveAll.current?.click();
          return;
        }
        const focused = focusedId(list.current);
        const lead = queue.rows.find(({ id }) => id === focused) ?? queue.rows[0];
        if (lead) {
          start(lead);
        }
      },
    },
    enabled,
    true,
  );

  return (
    <GivingByHand agents={agency.agents} onGive={(lead, agent) => void giveAtOnce(lead, agent)}>
      <DayFigures agency={agency} oldest={queue.page === 1 ? queue.rows[0] : undefined} />
      <div className={styles.columns}>
        <section aria-labelledby="queue-title">
          <h2 className={styles.heading} id="queue-title">
            {t("assignments.queue.title")}{" "}
            {queue.total > 0 && <span className={styles.count}>{formatCount(queue.total, language)}</span>}
          </h2>
          <SelectionBar selection={selection}>
            <ReassignButton
              leadIds={selection.ids}
              seen={selection.leads}
              owned={false}
              onDone={selection.clear}
              buttonRef={giveAll}
            />
          </SelectionBar>
          <Queue queue={queue} selection={selection} list={list} onAssign={start} />
        </section>
        <TeamLoad agency={agency} />
      </div>
      {sheet}
    </GivingByHand>
  );
}
