import type { ReactNode } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMatch } from "react-router";
import type { PostedStop } from "@/backend/profile";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import type { RecentVisit } from "../recent";
import { RegisterSheet } from "../register/RegisterSheet";
import { stopState } from "../stops";
import { useCounter } from "../useCounter";
import { ClosedCounter } from "./ClosedCounter";
import styles from "./Counter.module.css";
import { CounterFigures } from "./CounterFigures";
import { OutboxLine } from "./OutboxLine";
import { PartyPad } from "./PartyPad";
import { RecentVisits } from "./RecentVisits";
import { RefusedCounts } from "./RefusedCounts";
import { RegisterLink } from "./RegisterLink";
import { StopHeading } from "./StopHeading";

interface CounterProps {
  stop: PostedStop;
  stops: PostedStop[];
  staffId: string;
}

/** The counter of one stop: figures, the buttons that count, the way to register, and what was counted last. */
export function Counter({ stop, stops, staffId }: CounterProps): ReactNode {
  const { t } = useTranslation();
  const counter = useCounter(stop, staffId);
  const isRegistering = useMatch("/counter/register") !== null;
  const [said, setSaid] = useState("");
  const state = stopState(stop);
  const isOpen = state === "open";

  const count = (partySize: number) => {
    setSaid(t("capture.recent.counted", { count: partySize }));
    return counter.count(partySize);
  };
  const undo = ({ id, partySize, occurredAt }: Pick<RecentVisit, "id" | "partySize" | "occurredAt">) => {
    counter.outbox.undo({ id, partySize, occurredAt, stopId: stop.id });
    setSaid(t("capture.recent.takenBack", { count: partySize }));
  };

  const outboxLine = (
    <OutboxLine
      waiting={counter.waiting}
      trouble={counter.trouble}
      kept={counter.kept}
      onSend={() => void counter.outbox.wake()}
    />
  );

  return (
    <div className={styles.counter}>
      <StopHeading stop={stop} stops={stops} />
      <div className={styles.main}>
        {isOpen ? (
          <>
            <CounterFigures figures={counter.figures} failed={counter.figuresError !== null} />
            {outboxLine}
            <PartyPad active={!isRegistering} onCount={count} />
            <RegisterLink stop={stop} staffId={staffId} active={!isRegistering} />
          </>
        ) : (
          <ClosedCounter stop={stop} state={state} />
        )}
      </div>
      <aside className={styles.aside}>
        {!isOpen && counter.waiting > 0 && outboxLine}
        <RefusedCounts counts={counter.counts} stops={stops} outbox={counter.outbox} />
        {isOpen && (
          <RecentVisits
            visits={counter.visits}
            timeZone={stop.time_zone}
            isLoading={counter.areVisitsLoading}
            failed={counter.visitsError !== null}
            onUndo={undo}
          />
        )}
      </aside>
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
      <RegisterSheet
        stop={stop}
        staffId={staffId}
        open={isRegistering}
        onRegistered={counter.refresh}
        onCountOnly={count}
        onUndoCount={undo}
      />
    </div>
  );
}
