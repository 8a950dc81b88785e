import { useTranslation } from "react-i18next";
import { noteParts } from "@/lib/mentions";
import styles from "./inline.module.css";

/** Who a note mentions, as far as the reader may know them. */
export interface MentionOf {
  staff: { id: string; full_name: string } | null;
}

interface NoteTextProps {
  body: string;
  mentions: MentionOf[];
}

/** What somebody wrote, with the names of the colleagues it mentions as they are today. */
export function NoteText({ body, mentions }: NoteTextProps) {
  const { t } = useTranslation();
  const names = new Map(mentions.map(({ staff }) => [staff?.id, staff?.full_name]));
  let place = 0;
  return noteParts(body).map((part) => {
    place += 1;
    return "text" in part ? (
      <span key={place}>{part.text}</span>
    ) : (
      <strong key={place} className={styles.mention}>
        @<bdi>{names.get(part.id) ?? t("ui.mention.colleague")}</bdi>
      </strong>
    );
  });
}
