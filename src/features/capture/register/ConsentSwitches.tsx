import { Form, Switch } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ConsentChannel } from "../api";
import styles from "./ConsentSwitches.module.css";
import { CONSENT_CHANNELS, consentWording } from "./consentWording";
import type { RegisterValues } from "./draft";

interface ConsentSwitchesProps {
  country: string;
  id?: string;
  value?: ConsentChannel[];
  onChange?: (value: ConsentChannel[]) => void;
}

/** The wording in the visitor's language, a switch for each way of contact. */
export function ConsentSwitches({ country, id, value = [], onChange }: ConsentSwitchesProps): ReactNode {
  const { t } = useTranslation();
  const language = Form.useWatch<RegisterValues["language"] | undefined>("language") ?? "fr";
  const wording = consentWording(language, country);
  const inVisitorsLanguage = { lang: language, dir: language === "ar" ? "rtl" : "ltr" };
  const set = (channel: ConsentChannel, agreed: boolean) =>
    onChange?.(CONSENT_CHANNELS.filter((own) => (own === channel ? agreed : value.includes(own))));
  return (
    <div className={styles.consents} id={id} tabIndex={-1}>
      <p {...inVisitorsLanguage}>{wording.opening}</p>
      {CONSENT_CHANNELS.map((channel) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is a button, which a label may name
        <label key={channel} className={styles.channel} data-agreed={value.includes(channel)}>
          <span>
            <strong>{t(`common.consentChannel.${channel}`)}</strong>
            <span {...inVisitorsLanguage}>{wording.channels[channel]}</span>
          </span>
          <Switch checked={value.includes(channel)} onChange={(agreed) => set(channel, agreed)} />
        </label>
      ))}
      <p {...inVisitorsLanguage}>{wording.rights}</p>
    </div>
  );
}
