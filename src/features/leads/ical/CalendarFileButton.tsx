import { CalendarOutlined } from "@ant-design/icons";
import { App, Button, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { DAYS_AHEAD, useCalendarFile } from "./useCalendarFile";

/** Takes the reader's own follow-ups to the calendar of their phone or computer. */
export function CalendarFileButton() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const say = useErrorMessage();
  const { mutate, isPending } = useCalendarFile();
  const take = () =>
    mutate(undefined, {
      onSuccess: (count) => {
        message.success(t("follow-ups.file.done", { count }));
      },
      onError: (error) => {
        message.error(say(error));
      },
    });
  return (
    <Tooltip title={t("follow-ups.file.hint", { days: DAYS_AHEAD })}>
      <Button icon={<CalendarOutlined aria-hidden="true" />} loading={isPending} onClick={take}>
        {t("follow-ups.file.take")}
      </Button>
    </Tooltip>
  );
}
