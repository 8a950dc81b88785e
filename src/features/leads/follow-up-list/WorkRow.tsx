import type { ReactNode } from "react";
import { AppLink } from "@/ui/AppLink";
import { PersonPhone } from "@/ui/person/PersonPhone";
import frame from "@/ui/rows.module.css";
import styles from "./WorkRow.module.css";

interface WorkRowProps {
  id: string;
  /** Where the row opens. */
  to: string;
  mark: ReactNode;
  name: string;
  /** Beside the name, small: the stage, whose it is. */
  aside?: ReactNode;
  /** Why it is here. */
  why: ReactNode;
  when: ReactNode;
  late?: boolean;
  phone: string;
  /** Whether the person agreed to be called; undefined while it is not known. */
  mayCall: boolean;
  actions: ReactNode;
}

/** One thing to do: who, why, when, the phone, and what to do about it. A line on a desk, a card on a phone. */
export function WorkRow({ id, to, mark, name, aside, why, when, late = false, phone, mayCall, actions }: WorkRowProps) {
  return (
    <li className={`${frame.row} ${styles.row}`} data-row={id} data-late={late}>
      <span className={styles.mark} aria-hidden="true">
        {mark}
      </span>
      <div className={styles.who}>
        <AppLink to={to} className={styles.name}>
          <bdi>{name}</bdi>
        </AppLink>
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      <div className={styles.why}>{why}</div>
      <div className={styles.when}>{when}</div>
      <div className={styles.phone}>
        <PersonPhone value={phone} mayCall={mayCall} />
      </div>
      <div className={styles.actions}>{actions}</div>
    </li>
  );
}
