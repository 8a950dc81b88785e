import type { ReactNode } from "react";
import "./statePage.css";
import { Mark } from "../layout/Mark";

interface StatePageProps {
  title: string;
  body: ReactNode;
  actions: ReactNode;
}

/** A page that has nothing to show but why, and what to do next. */
export function StatePage({ title, body, actions }: StatePageProps): ReactNode {
  return (
    <section className="state-page">
      <Mark className="state-page-mark" />
      <h1>{title}</h1>
      <p>{body}</p>
      <div className="state-page-actions">{actions}</div>
    </section>
  );
}
