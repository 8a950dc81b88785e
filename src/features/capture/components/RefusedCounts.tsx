import { Alert, Button, Space } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PostedStop } from "@/backend/profile";
import { formatMoment } from "@/lib/formatDates";
import { localized } from "@/lib/localized";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import type { Count } from "../outbox/count";
import type { Outbox } from "../outbox/outbox";
import styles from "./RefusedCounts.module.css";

interface RefusedCountsProps {
  counts: Count[];
  stops: PostedStop[];
  outbox: Outbox;
}

/** What the server would not have, with its reason, until the host has read it. */
export function RefusedCounts({ counts, stops, outbox }: RefusedCountsProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  // a refusal outlives the choice of another stop
  const placeAndTime = (stopId: string, occurredAt: string) => {
    const stop = stops.find(({ id }) => id === stopId);
    return {
      city: stop ? localized(stop, "city_name", language) : "–",
      time: formatMoment(occurredAt, language, stop?.time_zone),
    };
  };
  const refused = counts.filter(({ status }) => status === "refused");
  if (refused.length === 0) {
    return null;
  }
  return (
    <section className={styles.refused} aria-label={t("capture.refused.title")}>
      {refused.map(({ id, partySize, occurredAt, stopId, refusal }) => (
        <Alert
          key={id}
          type="error"
          showIcon
          role="alert"
          message={t(`capture.refused.${refusal?.of ?? "count"}`, {
            size: formatCount(partySize, language),
            ...placeAndTime(stopId, occurredAt),
          })}
          description={
            <>
              <p className={styles.reason}>
                {t(`errors.${refusal?.key ?? "unknown"}`)} <code dir="ltr">{refusal?.code}</code>
              </p>
              <Space wrap>
                <Button onClick={() => outbox.dismiss(id)}>{t("capture.refused.dismiss")}</Button>
                <Button type="text" onClick={() => outbox.retry(id)}>
                  {t("capture.refused.retry")}
                </Button>
              </Space>
            </>
          }
        />
      ))}
    </section>
  );
}
