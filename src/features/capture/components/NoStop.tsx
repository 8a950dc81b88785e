import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import { EmptyState } from "@/ui/EmptyState";
import { NotFoundState } from "@/ui/NotFoundState";

/** A host without any posting. */
export function NoPosting(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="visually-hidden">{t("capture.title")}</h1>
      <EmptyState title={t("capture.closed.noneTitle")}>{t("capture.closed.noneText")}</EmptyState>
    </>
  );
}

/** A stop in the URL that the host is not posted to, or that does not exist. */
export function UnknownStop(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="visually-hidden">{t("capture.title")}</h1>
      <NotFoundState
        title={t("capture.closed.unknownTitle")}
        action={<AppLink to="/counter">{t("capture.closed.own")}</AppLink>}
      >
        {t("capture.closed.unknownText")}
      </NotFoundState>
    </>
  );
}
