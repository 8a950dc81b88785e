import { EditOutlined, PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useAgencyNames } from "@/backend/places";
import { hoursOf } from "@/backend/week";
import { useWorkSettings } from "@/backend/workSettings";
import { localizedName } from "@/lib/localized";
import { Week } from "@/ui/hours/Week";
import { LoadProblem } from "@/ui/LoadProblem";
import { ListSkeleton } from "@/ui/Skeletons";
import { useLanguage } from "@/ui/useLanguage";
import styles from "../settings.module.css";

/** When agencies work: the hours in common, and those of agencies that have their own. */
export function Hours({ open }: { open: (form: string) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = useId();
  const { data, error, isFetching, refetch } = useWorkSettings();
  const agencies = useAgencyNames();
  const all = data?.opening_hours ?? [];
  const own = agencies.filter(({ id }) => all.some(({ agency_id }) => agency_id === id));
  return (
    <section aria-labelledby={title} className={styles.list}>
      <header className={styles.listHead}>
        <div>
          <h2 id={title}>{t("settings.hours.title")}</h2>
          <p className={styles.hint}>{t("hours.text")}</p>
        </div>
        <Button icon={<EditOutlined />} onClick={() => open("week.common")}>
          {t("settings.hours.edit")}
        </Button>
      </header>
      {!data && !error && <ListSkeleton rows={2} />}
      {!data && error && <LoadProblem error={error} retrying={isFetching} onRetry={() => void refetch()} />}
      {data && <Week hours={hoursOf(all, null)} />}
      {data && (
        <>
          <h3 className={styles.subtitle}>{t("settings.hours.own")}</h3>
          {own.length === 0 && <p className={styles.hint}>{t("settings.hours.noneOwn")}</p>}
          {own.map((agency) => (
            <div key={agency.id} className={styles.own}>
              <strong>{localizedName(agency, language)}</strong>
              <Week hours={hoursOf(all, agency.id)} />
              <Button
                type="text"
                icon={<EditOutlined />}
                aria-label={t("settings.action.edit", { name: localizedName(agency, language) })}
                onClick={() => open(`week.${agency.id}`)}
              />
            </div>
          ))}
          <Button type="dashed" icon={<PlusOutlined />} onClick={() => open("week.add")}>
            {t("settings.hours.add")}
          </Button>
        </>
      )}
    </section>
  );
}
