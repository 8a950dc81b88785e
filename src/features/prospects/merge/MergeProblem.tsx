import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { BackendError } from "@/backend/errors";
import { localizedName } from "@/lib/localized";
import { FormProblem } from "@/ui/FormProblem";
import { useLanguage } from "@/ui/useLanguage";

interface Beyond {
  agencies: { name_fr: string; name_ar: string }[];
}

function isBeyond(detail: unknown): detail is Beyond {
  return typeof detail === "object" && detail !== null && "agencies" in detail && Array.isArray(detail.agencies);
}

/** Why two were not made one: which agencies have a say, or that one has changed and is to be looked at anew. */
export function MergeProblem({ error, onReload }: { error: unknown; onReload: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isKnown = error instanceof BackendError;
  const agencies = isKnown && isBeyond(error.detail) ? error.detail.agencies : [];
  return (
    <>
      <FormProblem error={error} />
      {agencies.length > 0 && (
        <p>
          {t("prospects.compare.beyond", {
            agencies: agencies.map((agency) => localizedName(agency, language)).join(language === "ar" ? "، " : ", "),
          })}
        </p>
      )}
      {isKnown && error.key === "stale" && <Button onClick={onReload}>{t("prospects.compare.reload")}</Button>}
    </>
  );
}
