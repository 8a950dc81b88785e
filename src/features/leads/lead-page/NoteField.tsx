import { Mentions } from "antd";
import type { MentionsRef } from "antd/es/mentions";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Mentionable } from "@/lib/mentions";
import { matches } from "@/lib/text";
import { PersonAvatar } from "@/ui/PersonAvatar";
import styles from "./NoteComposer.module.css";

interface NoteFieldProps {
  id?: string;
  value?: string;
  onChange?: (text: string) => void;
  field: RefObject<MentionsRef | null>;
  colleagues: Mentionable[];
  isLoading: boolean;
}

/** Where a note is typed; `@` offers the colleagues who read the lead. */
export function NoteField({ id, value = "", onChange, field, colleagues, isLoading }: NoteFieldProps) {
  const { t } = useTranslation();
  return (
    <Mentions
      {...(id ? { id } : {})}
      ref={field}
      value={value}
      onChange={(text) => onChange?.(text)}
      aria-label={t("lead.note.label")}
      placeholder={t("lead.note.placeholder")}
      autoSize={{ minRows: value ? 3 : 1, maxRows: 14 }}
      {...(value ? { dir: "auto" } : {})}
      prefix="@"
      loading={isLoading}
      notFoundContent={t("lead.note.nobody")}
      filterOption={(typed, option) => matches(option.value ?? "", typed)}
      options={colleagues.map(({ id: key, name }) => ({
        key,
        value: name,
        label: (
          <span className={styles.colleague}>
            <PersonAvatar name={name} />
            <bdi>{name}</bdi>
          </span>
        ),
      }))}
    />
  );
}
