import { EditOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import { hoursOf } from "@/backend/week";
import { useWorkSettings } from "@/backend/workSettings";
import { localizedName } from "@/lib/localized";
import { BackLink } from "@/ui/BackLink";
import { HoursForm } from "@/ui/hours/HoursForm";
import { Week } from "@/ui/hours/Week";
import { LoadProblem } from "@/ui/LoadProblem";
import { PageHeader } from "@/ui/PageHeader";
import { Sheet } from "@/ui/Sheet";
import { ListSkeleton } from "@/ui/Skeletons";
import { useHotkeys } from "@/ui/useHotkeys";
import { useLanguage } from "@/ui/useLanguage";
import { useUrlParam } from "@/ui/useUrlParam";

/** When the reader's own agency works: its own hours, or the common ones as long as it has none. */
export default function HoursPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const agency = useProfile().data?.agency;
  const { data, error, isFetching, refetch } = useWorkSettings();
  const [form, setForm] = useUrlParam("form");
  const edit = () => setForm("hours");
  const close = () => setForm(null);
  const isReady = data !== undefined && agency != null;
  useHotkeys({ e: edit }, isReady && form === null);
  const common = hoursOf(data?.opening_hours ?? [], null);
  const own = hoursOf(data?.opening_hours ?? [], agency?.id ?? null);
  const isOwn = own.length > 0;
  return (
    <>
      <BackLink to="/agency-day">{t("hours.page.back")}</BackLink>
      <PageHeader
        title={t("hours.page.title")}
        lead={
          <>
            {isReady && t(isOwn ? "hours.page.own" : "hours.page.common")} {t("hours.text")}
          </>
        }
        action={
          isReady && (
            <Button icon={<EditOutlined />} onClick={edit}>
              {t("hours.page.edit")}
            </Button>
          )
        }
      />
      {!data && !error && <ListSkeleton rows={2} />}
      {!data && error && <LoadProblem error={error} retrying={isFetching} onRetry={() => void refetch()} />}
      {data && <Week hours={isOwn ? own : common} />}
      <Sheet
        open={isReady && form === "hours"}
        title={t("hours.page.title")}
        note={agency && localizedName(agency, language)}
        onClose={close}
      >
        {agency && <HoursForm agencyId={agency.id} hours={own} common={common} onDone={close} />}
      </Sheet>
    </>
  );
}
