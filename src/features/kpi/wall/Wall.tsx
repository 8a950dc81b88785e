import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { BackendError } from "@/backend/errors";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { ErrorState } from "@/ui/ErrorState";
import { PageSkeleton } from "@/ui/Skeletons";
import { useDocumentTitle } from "@/ui/useDocumentTitle";
import { useLanguage } from "@/ui/useLanguage";
import { IgnoredNotice } from "../components/IgnoredNotice";
import { DrillFrom } from "../filters/DrillFrom";
import { DaysView } from "./DaysView";
import { MapView } from "./MapView";
import { StandoutsView } from "./StandoutsView";
import { StopsView } from "./StopsView";
import { TodayView } from "./TodayView";
import { useOld } from "./useOld";
import { usePaging } from "./usePaging";
import { useWakeLock } from "./useWakeLock";
import { WallControls } from "./WallControls";
import { WallDots } from "./WallDots";
import { WallHead } from "./WallHead";
import styles from "./wall.module.css";
import { useWallData, type WallData } from "./wallData";
import { useWallPage, WALL_PAGES, type WallPageName } from "./wallPages";

const VIEWS: Record<WallPageName, ComponentType<WallData>> = {
  today: TodayView,
  stops: StopsView,
  map: MapView,
  days: DaysView,
  standouts: StandoutsView,
};

interface WallProps {
  edition: Edition;
  onClose: () => void;
}

/** The figures for a screen on the wall: large, turning page by page, following the day. */
export function Wall({ edition, onClose }: WallProps) {
  const { t } = useTranslation();
  const say = useErrorMessage();
  const { data, ignored, error, retry, isFetching, updatedAt, every } = useWallData(edition);
  const [page, turnTo] = useWallPage();
  const rtl = useLanguage() === "ar";
  const { paused, toggle } = usePaging({ count: WALL_PAGES.length, page, onTurn: turnTo, rtl });
  const isOld = useOld({ updatedAt, every, failed: error !== null });
  useWakeLock();
  useDocumentTitle(t("wall.open"), t("app.nav.figures"));
  const name = WALL_PAGES[page] ?? "today";
  const View = VIEWS[name];

  return (
    <div className={styles.wall}>
      <WallHead edition={edition} kinds={data?.filters.kinds ?? []} asOf={data?.figures.as_of} isOld={isOld} />
      <IgnoredNotice names={ignored} />
      <section className={styles.page} key={name} aria-label={t(`wall.page.${name}`)}>
        {data && (
          <DrillFrom>
            <View {...data} />
          </DrillFrom>
        )}
        {!data && error === null && <PageSkeleton />}
        {!data && error !== null && (
          <ErrorState
            code={error instanceof BackendError ? error.code : undefined}
            onRetry={retry}
            retrying={isFetching}
          >
            {say(error)}
          </ErrorState>
        )}
      </section>
      <WallDots page={page} paused={paused} onTurn={turnTo} />
      <WallControls paused={paused} onPause={toggle} onClose={onClose} />
    </div>
  );
}
