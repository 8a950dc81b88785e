import { useTranslation } from "react-i18next";
import { isAllowed } from "@/backend/accessControl";
import { useProfile } from "@/backend/profile";
import { formatDayRange } from "@/lib/formatDates";
import { localizedName } from "@/lib/localized";
import { CaravanTag } from "@/ui/CaravanTag";
import { PageHeader } from "@/ui/PageHeader";
import { EditButton } from "@/ui/record/EditButton";
import { Sheet } from "@/ui/Sheet";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { useHotkeys } from "@/ui/useHotkeys";
import { useLanguage } from "@/ui/useLanguage";
import { useUrlParam } from "@/ui/useUrlParam";
import { StopForm } from "../form/StopForm";
import { StopStateTag } from "../timeline/StopState";
import type { StopOfTour } from "../tour";
import { HostsPanel } from "./HostsPanel";
import { StopFacts } from "./StopFacts";
import { StopFigures } from "./StopFigures";
import styles from "./stop.module.css";

/** A stop: its figures, its facts and who is posted there. */
export function StopContent({ stop }: { stop: StopOfTour }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useAppNavigate();
  const role = useProfile().data?.staff?.role;
  const [form, setForm] = useUrlParam("form");
  const mayEdit = isAllowed(role, "stops", "edit");
  useHotkeys({ e: () => setForm("edit") }, mayEdit && form === null);
  const close = () => setForm(null);
  const { caravan } = stop;
  const name = localizedName(stop.city, language);
  return (
    <>
      <PageHeader
        above={
          <span className={styles.above}>
            <CaravanTag kind={caravan.kind} label={t(`common.caravanKind.${caravan.kind}`)} />
            <span className={styles.soft}>{t("tour.stop.numbered", { position: stop.position })}</span>
          </span>
        }
        title={name}
        lead={
          <>
            {formatDayRange(stop.starts_on, stop.ends_on, language)} · <StopStateTag stop={stop} />
          </>
        }
        action={mayEdit && <EditButton onClick={() => setForm("edit")} />}
      />
      {isAllowed(role, "figures", "list") && <StopFigures stop={stop} />}
      <div className={styles.columns} data-alone={!mayEdit}>
        <StopFacts stop={stop} />
        {mayEdit && <HostsPanel stop={stop} />}
      </div>
      <Sheet open={mayEdit && form === "edit"} title={t("tour.stop.edit")} note={name} onClose={close}>
        <StopForm
          caravan={caravan}
          stop={stop}
          onSaved={close}
          onCancel={close}
          onRemoved={() => navigate(`/tour?edition=${caravan.edition.year}`, { replace: true })}
        />
      </Sheet>
    </>
  );
}
