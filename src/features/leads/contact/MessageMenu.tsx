import { MessageOutlined, WhatsAppOutlined } from "@ant-design/icons";
import { Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import { localized, localizedName } from "@/lib/localized";
import { fillTemplate } from "@/lib/messageTemplate";
import { useLanguage } from "@/ui/useLanguage";
import type { Lead } from "../lead-page/lead";
import styles from "./MessageMenu.module.css";
import { type MessageChannel, messageLink } from "./message";
import { useMessageTemplates } from "./useMessageTemplates";

const NO_TEXT = "none";

interface MessageMenuProps {
  channel: MessageChannel;
  lead: Lead;
  className: string | undefined;
}

/** Writes to a prospect who agreed to it: a text ready made in the prospect's own language, or none. */
export function MessageMenu({ channel, lead, className = "" }: MessageMenuProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const templates = useMessageTemplates();
  const agent = useProfile().data?.staff?.full_name ?? "";
  const { prospect } = lead;
  const spoken = prospect.language;
  const facts = { name: prospect.full_name, agent, agency: localizedName(lead.agency, spoken) };

  const texts = new Map(
    templates.map((template) => [template.id, fillTemplate(localized(template, "body", spoken), facts)]),
  );
  const items = [
    ...templates.map((template) => ({
      key: template.id,
      label: (
        <span className={styles.choice}>
          <span>{localizedName(template, language)}</span>
          <span className={styles.text} lang={spoken} dir="auto">
            {texts.get(template.id)}
          </span>
        </span>
      ),
    })),
    { key: NO_TEXT, label: t("lead.contact.noText") },
  ];
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items,
        onClick: ({ key }) =>
          window.open(
            messageLink(channel, prospect.phone, texts.get(key) ?? ""),
            channel === "whatsapp" ? "_blank" : "_self",
            "noreferrer",
          ),
      }}
    >
      <button
        type="button"
        className={`${className} ${styles.button}`}
        aria-label={t(`lead.contact.${channel}`, { name: prospect.full_name })}
      >
        {channel === "whatsapp" ? <WhatsAppOutlined aria-hidden="true" /> : <MessageOutlined aria-hidden="true" />}
        {channel === "whatsapp" ? "WhatsApp" : "SMS"}
      </button>
    </Dropdown>
  );
}
