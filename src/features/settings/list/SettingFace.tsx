import { PhoneOutlined } from "@ant-design/icons";
import { Tag } from "antd";
import { useTranslation } from "react-i18next";
import { localized } from "@/lib/localized";
import { KindSign } from "@/ui/KindSign";
import { StageTag } from "@/ui/StageTag";
import { useLanguage } from "@/ui/useLanguage";
import type { SettingList, SettingRow } from "../settings";
import styles from "../settings.module.css";
import { useNameOf } from "./useNameOf";

const OTHERS = ["fr", "ar", "en"] as const;

/** What a setting says besides its name. */
function Facts({ list, row }: { list: SettingList; row: SettingRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (list === "stages") {
    const cooling = row.cooling_days
      ? t("settings.stage.cools", { count: row.cooling_days })
      : t("settings.stage.keeps");
    return (
      <span className={styles.fact}>{row.kind === "open" ? cooling : t(`settings.stage.${row.kind ?? "won"}`)}</span>
    );
  }
  if (list === "follow_up_outcomes" && row.is_contact) {
    return (
      <Tag icon={<PhoneOutlined />} className={styles.tag ?? ""}>
        {t("settings.outcome.contact")}
      </Tag>
    );
  }
  if (list === "message_templates") {
    return <span className={styles.body}>{localized({ ...row }, "body", language)}</span>;
  }
  return null;
}

/** A setting in its list: how it looks at work, what it is called in the other languages, what it says besides. */
export function SettingFace({ list, row }: { list: SettingList; row: SettingRow }) {
  const language = useLanguage();
  const name = useNameOf()(row);
  return (
    <div className={styles.face}>
      {row.color ? (
        <StageTag color={row.color} label={name} />
      ) : (
        <strong className={styles.name}>
          {row.icon && <KindSign icon={row.icon} />}
          {name}
        </strong>
      )}
      <span className={styles.others}>
        {OTHERS.filter((other) => other !== language).map((other) => (
          <bdi key={other} lang={other}>
            {row[`name_${other}`]}
          </bdi>
        ))}
      </span>
      <Facts list={list} row={row} />
    </div>
  );
}
