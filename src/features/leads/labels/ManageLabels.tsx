import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/EmptyState";
import { LabelRow } from "./LabelRow";
import styles from "./labels.module.css";
import { useLabels } from "./useLabels";

/** Opens the agency's labels to name them anew or delete them. */
export function ManageLabels({ agencyId }: { agencyId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { labels } = useLabels(agencyId, open);
  return (
    <>
      <Button type="link" size="small" className={styles.manage ?? ""} onClick={() => setOpen(true)}>
        {t("bulk.labels.manage")}
      </Button>
      <Modal
        open={open}
        title={t("bulk.labels.title")}
        footer={null}
        closable={{ "aria-label": t("common.close") }}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        {labels.length === 0 ? (
          <EmptyState title={t("bulk.label.none")}>{t("bulk.label.hint")}</EmptyState>
        ) : (
          <ul className={styles.rows}>
            {labels.map((label) => (
              <LabelRow key={label.id} label={label} />
            ))}
          </ul>
        )}
      </Modal>
    </>
  );
}
