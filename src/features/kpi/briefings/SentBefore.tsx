import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { formatMoment } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import { type About, useSentBefore } from "./api";

/** Says that the board has a briefing about the same already, which stays beside a new one. */
export function SentBefore({ about }: { about: About }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const before = useSentBefore(about);
  return (
    before && (
      <Alert
        type="info"
        showIcon
        role="status"
        message={t("briefing.form.sentBefore", {
          name: before.sender_name,
          moment: formatMoment(before.created_at, language),
        })}
      />
    )
  );
}
