import { Modal } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { KeyHint } from "@/ui/KeyHint";
import { useStaff } from "../guards/staffContext";
import { closeKeys } from "./helpStore";
import styles from "./KeysSheet.module.css";
import { keysOf } from "./keys";

/** Every key that does something for the reader, by where it works. */
export function KeysSheet(): ReactNode {
  const { t } = useTranslation();
  const { role } = useStaff();
  return (
    <Modal
      open
      centered
      width={720}
      footer={null}
      title={t("help.title")}
      closable={{ "aria-label": t("common.close") }}
      onCancel={closeKeys}
    >
      <div className={styles.places}>
        {keysOf(role).map(({ place, keys }) => (
          <section key={place} className={styles.place} aria-labelledby={`keys-${place}`}>
            <h3 className={styles.name} id={`keys-${place}`}>
              {t(`help.place.${place}`)}
            </h3>
            <dl className={styles.keys}>
              {keys.map(({ keys: pressed, does }) => (
                <div key={does}>
                  <dt>
                    {pressed.map((key) => (
                      <KeyHint key={key} keys={key} />
                    ))}
                  </dt>
                  <dd>{t(`help.does.${does}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
