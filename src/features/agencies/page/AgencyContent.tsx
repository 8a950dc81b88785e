import { useTranslation } from "react-i18next";
import { isAllowed } from "@/backend/accessControl";
import { useProfile } from "@/backend/profile";
import { localizedName } from "@/lib/localized";
import { formatCount } from "@/lib/numbers";
import { FigureStrip } from "@/ui/FigureStrip";
import { PageHeader } from "@/ui/PageHeader";
import { PhoneNumber } from "@/ui/PhoneNumber";
import { EditButton } from "@/ui/record/EditButton";
import { Sheet } from "@/ui/Sheet";
import { useHotkeys } from "@/ui/useHotkeys";
import { useLanguage } from "@/ui/useLanguage";
import { useUrlParam } from "@/ui/useUrlParam";
import styles from "../agencies.module.css";
import type { Agency } from "../agency";
import { useLoads } from "../api";
import { AgencyForm } from "../form/AgencyForm";
import { StateTag } from "../list/StateTag";
import { People } from "./People";

/** An agency: where it is, what it has on its hands, who works there. */
export function AgencyContent({ agency }: { agency: Agency }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const role = useProfile().data?.staff?.role;
  const [form, setForm] = useUrlParam("form");
  const load = useLoads().get(agency.id);
  const mayEdit = isAllowed(role, "agencies", "edit");
  useHotkeys({ e: () => setForm("edit") }, mayEdit && form === null);
  const close = () => setForm(null);
  const leads = `/leads?view=table&open=1&agency=${agency.id}`;

  return (
    <>
      <PageHeader
        title={localizedName(agency, language)}
        lead={
          <>
            {localizedName(agency.city, language)} · {localizedName(agency.region, language)}
          </>
        }
        action={mayEdit && <EditButton onClick={() => setForm("edit")} />}
      />
      {load && (
        <FigureStrip
          figures={[
            { key: "open", label: t("agencies.page.open"), value: formatCount(load.open_leads, language), to: leads },
            {
              key: "unassigned",
              label: t("agencies.page.unassigned"),
              value: formatCount(load.unassigned, language),
              tone: load.unassigned > 0 ? "warning" : "plain",
              to: `${leads}&agent=none`,
            },
            {
              key: "overdue",
              label: t("agencies.page.overdue"),
              value: formatCount(load.overdue, language),
              tone: load.overdue > 0 ? "danger" : "plain",
              to: `/follow-ups?when=overdue&agency=${agency.id}`,
            },
          ]}
        />
      )}
      <div className={styles.columns}>
        <People agencyId={agency.id} mayAdd={isAllowed(role, "staff", "create") && agency.active} />
        <section className={styles.panel} aria-labelledby="agency-facts">
          <h2 className={styles.heading} id="agency-facts">
            {t("agencies.page.facts")}
          </h2>
          <dl className={styles.facts}>
            <dt>{t("agencies.column.state")}</dt>
            <dd>
              <StateTag active={agency.active} />
            </dd>
            <dt>{t("agencies.column.code")}</dt>
            <dd>
              <bdi className={styles.code}>{agency.code}</bdi>
            </dd>
            <dt>{t("agencies.column.phone")}</dt>
            <dd>{agency.phone ? <PhoneNumber value={agency.phone} dials /> : t("agencies.page.noPhone")}</dd>
            <dt>{t(language === "ar" ? "agencies.form.nameFr" : "agencies.form.nameAr")}</dt>
            <dd>
              <bdi>{language === "ar" ? agency.name_fr : agency.name_ar}</bdi>
            </dd>
          </dl>
        </section>
      </div>
      <Sheet
        open={mayEdit && form === "edit"}
        title={t("agencies.form.edit")}
        note={localizedName(agency, language)}
        onClose={close}
      >
        <AgencyForm agency={agency} onSaved={close} onCancel={close} />
      </Sheet>
    </>
  );
}
