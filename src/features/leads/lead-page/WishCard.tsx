import { Button, Skeleton } from "antd";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { KeyHint } from "@/ui/KeyHint";
import cards from "./LeadContent.module.css";
import type { Lead } from "./lead";
import { WishFacts } from "./WishFacts";

const WishForm = lazy(() => import("./WishForm").then((file) => ({ default: file.WishForm })));

interface WishCardProps {
  lead: Lead;
  editable: boolean;
  editing: boolean;
  setEditing: (editing: boolean) => void;
}

/** What the person looks for, edited where it stands. */
export function WishCard({ lead, editable, editing, setEditing }: WishCardProps) {
  const { t } = useTranslation();
  return (
    <section className={cards.card} aria-labelledby="lead-wish">
      <div className={cards.head}>
        <h2 className={cards.title} id="lead-wish">
          {t("lead.wish.title")} {editable && !editing && <KeyHint keys="e" />}
        </h2>
        {editable && !editing && (
          <Button type="text" size="small" onClick={() => setEditing(true)}>
            {t("common.action.edit")}
          </Button>
        )}
      </div>
      {editing ? (
        <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 6 }} />}>
          <WishForm lead={lead} onDone={() => setEditing(false)} />
        </Suspense>
      ) : (
        <WishFacts lead={lead} />
      )}
    </section>
  );
}
