import { DownloadOutlined } from "@ant-design/icons";
import { App, Button, Dropdown, Modal, Progress } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { formatCount } from "@/lib/numbers";
import { FormProblem } from "@/ui/FormProblem";
import { useLanguage } from "@/ui/useLanguage";
import { type ExportFormat, FORMATS } from "./fileOf";
import { type ExportedList, useExport } from "./useExport";

/** Takes the filtered leads out as a file, saying how far it is; can be given up, and tried again when it failed. */
export function ExportButton(list: ExportedList) {
  const { t } = useTranslation();
  const language = useLanguage();
  const say = useErrorMessage();
  const { message } = App.useApp();
  const [format, setFormat] = useState<ExportFormat | null>(null);
  const { mutate, error, isPending, progress, cancel, reset } = useExport(list);

  const close = () => {
    cancel();
    reset();
    setFormat(null);
  };
  const start = (wanted: ExportFormat) => {
    setFormat(wanted);
    mutate(wanted, {
      onSuccess: (count) => {
        setFormat(null);
        message.success(t("leads.export.done", { count }));
      },
    });
  };
  const { read, total } = progress;
  const percent = total === 0 ? 0 : Math.round((100 * read) / total);
  return (
    <>
      <Dropdown
        trigger={["click"]}
        menu={{
          items: FORMATS.map((key) => ({ key, label: t(`leads.export.${key}`), onClick: () => start(key) })),
        }}
      >
        <Button icon={<DownloadOutlined />} aria-haspopup="menu">
          {t("leads.export.button")}
        </Button>
      </Dropdown>
      <Modal
        open={format !== null}
        centered
        width={420}
        closable={false}
        maskClosable={false}
        title={t("leads.export.title")}
        onCancel={close}
        cancelText={t("common.action.cancel")}
        okText={t("common.action.retry")}
        okButtonProps={{ hidden: !error }}
        onOk={() => format && start(format)}
      >
        {error && !isPending ? (
          <FormProblem error={error}>{say(error)}</FormProblem>
        ) : (
          <div aria-live="polite">
            <Progress percent={percent} aria-label={t("leads.export.title")} />
            {t("leads.export.progress", { read: formatCount(read, language), total: formatCount(total, language) })}
          </div>
        )}
        <p>{t("leads.export.trail")}</p>
      </Modal>
    </>
  );
}
