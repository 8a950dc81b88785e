import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { daysAgo } from "@/lib/formatDates";
import { localizedName } from "@/lib/localized";
import { formatCount } from "@/lib/numbers";
import { CaravanTag } from "@/ui/CaravanTag";
import { EmptyState } from "@/ui/EmptyState";
import { useLanguage } from "@/ui/useLanguage";
import { useListKeys } from "@/ui/useListKeys";
import { type Attention, SOON_DAYS, type StopAhead } from "./attention";
import styles from "./attention.module.css";
import { Group } from "./Group";

/** What needs attention, what is nearest first; a quiet word when nothing does. */
export function Groups({ attention }: { attention: Attention }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list);
  const { withoutHost, withoutTarget, withoutAgent, unassigned, unassignedLeads } = attention;
  if ([withoutHost, withoutTarget, withoutAgent, unassigned].every((items) => items.length === 0)) {
    return <EmptyState title={t("admin.nothing.title")}>{t("admin.nothing.text")}</EmptyState>;
  }
  const stopItem = (stop: StopAhead) => {
    const day = today(stop.time_zone);
    return {
      id: stop.id,
      to: `/tour/stops/${stop.id}?edition=${stop.caravan.edition.year}`,
      name: localizedName(stop.city, language),
      note: <CaravanTag kind={stop.caravan.kind} label={t(`common.caravanKind.${stop.caravan.kind}`)} />,
      end: stop.starts_on <= day ? t("admin.running") : daysAgo(stop.starts_on, day, language),
    };
  };
  return (
    <div ref={list} className={styles.groups}>
      <Group
        urgent
        title={t("admin.withoutHost.title")}
        text={t("admin.withoutHost.text", { count: SOON_DAYS })}
        items={withoutHost.map(stopItem)}
      />
      <Group
        title={t("admin.unassigned.title")}
        text={t("admin.unassigned.text")}
        count={formatCount(unassignedLeads, language)}
        items={unassigned.map((agency) => ({
          id: agency.id,
          to: `/leads?view=table&open=1&agency=${agency.id}&agent=none`,
          name: localizedName(agency, language),
          note: t("admin.unassigned.of", { count: agency.open_leads, open: formatCount(agency.open_leads, language) }),
          end: formatCount(agency.unassigned, language),
        }))}
      />
      <Group
        urgent={withoutAgent.some(({ open_leads }) => open_leads > 0)}
        title={t("admin.withoutAgent.title")}
        text={t("admin.withoutAgent.text")}
        items={withoutAgent.map((agency) => ({
          id: agency.id,
          to: `/agencies/${agency.id}`,
          name: localizedName(agency, language),
          note: <bdi>{agency.code}</bdi>,
          end: agency.open_leads > 0 && t("admin.openLeads", { count: agency.open_leads }),
        }))}
      />
      <Group
        title={t("admin.withoutTarget.title")}
        text={t("admin.withoutTarget.text")}
        items={withoutTarget.map(stopItem)}
      />
    </div>
  );
}
