import { AimOutlined, BarChartOutlined, EditOutlined, PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { isAllowed } from "@/backend/accessControl";
import type { Edition } from "@/backend/edition";
import { useProfile } from "@/backend/profile";
import { formatDayRange } from "@/lib/formatDates";
import { localized } from "@/lib/localized";
import { HeadLink } from "@/ui/HeadLink";
import { PageHeader } from "@/ui/PageHeader";
import { useLanguage } from "@/ui/useLanguage";
import { type Stop, type StopState, stateOf } from "../tour";
import styles from "./timeline.module.css";

const STATES: StopState[] = ["ended", "open", "not_begun"];

interface TourHeaderProps {
  edition: Edition | undefined;
  /** The stops as far as they are known. */
  stops: Stop[] | undefined;
  /** Opens a form; null for those who only read. */
  open: ((form: string) => void) | null;
}

/** The edition: its year, its theme, its days and how far the tour has come. */
export function TourHeader({ edition, stops, open }: TourHeaderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const role = useProfile().data?.staff?.role;
  const links = [
    { resource: "figures", to: `/figures?edition=${edition?.year}`, icon: <BarChartOutlined aria-hidden="true" /> },
    { resource: "targets", to: "/tour/targets", icon: <AimOutlined aria-hidden="true" /> },
  ] as const;
  const mine = edition ? links.filter(({ resource }) => isAllowed(role, resource, "list")) : [];
  const parts = edition ? [formatDayRange(edition.starts_on, edition.ends_on, language)] : [];
  if (stops) {
    parts.push(t("tour.stops", { count: stops.length }));
    for (const state of STATES) {
      const count = stops.filter((stop) => stateOf(stop) === state).length;
      if (count > 0) {
        parts.push(t(`tour.summary.${state}`, { count }));
      }
    }
  }
  return (
    <PageHeader
      above={edition && <span className={styles.soft}>{t("tour.edition.numbered", { ...edition })}</span>}
      title={edition ? localized(edition, "theme", language) : t("tour.title")}
      lead={parts.join(" · ")}
      action={
        (mine.length > 0 || open) && (
          <div className={styles.tools}>
            {mine.map(({ resource, to, icon }) => (
              <HeadLink key={resource} to={to} icon={icon}>
                {t(`tour.${resource}Page`)}
              </HeadLink>
            ))}
            {open && edition && (
              <Button icon={<EditOutlined />} onClick={() => open("edition")}>
                {t("tour.edition.edit")}
              </Button>
            )}
            {open && (
              <Button icon={<PlusOutlined />} onClick={() => open("new-edition")}>
                {t("tour.edition.add")}
              </Button>
            )}
          </div>
        )
      }
    />
  );
}
