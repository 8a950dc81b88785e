import { MergeOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { PhoneNumber } from "@/ui/PhoneNumber";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import type { Choices, MergeField } from "../api";
import type { Prospect } from "../prospect";
import { Why } from "../Why";
import { choicesFor, FIELDS } from "./choices";
import { FieldChoice } from "./FieldChoice";
import { MergeProblem } from "./MergeProblem";
import styles from "./merge.module.css";
import { useMerge } from "./useMerge";

interface MergeFormProps {
  kept: Prospect;
  other: Prospect;
  onMerged: () => void;
  /** Not offered where nothing suggests that they are one. */
  onDismiss?: (() => void) | undefined;
}

/** Two persons side by side: what stays is chosen line by line, what moves is said in numbers. */
export function MergeForm({ kept, other, onMerged, onDismiss }: MergeFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [chosen, setChosen] = useState<Choices>({});
  const { submit, reload, problem, isPending } = useMerge(kept, other, onMerged);
  const choices = choicesFor(kept, other, chosen);
  const likeness = kept.alike.find((pair) => pair.other.id === other.id);
  const name = choices.full_name === "merged" ? other.full_name : kept.full_name;

  const written = (person: Prospect, field: MergeField): ReactNode => {
    const value = person[field];
    if (value === null) {
      return <span className={styles.empty}>{t("prospects.compare.empty")}</span>;
    }
    switch (field) {
      case "phone":
        return <PhoneNumber value={value} />;
      case "language":
        return t(`common.language.${person.language}`);
      case "city_id":
        return person.city && localizedName(person.city, language);
      case "email":
        return <bdi dir="ltr">{value}</bdi>;
      default:
        return <bdi>{value}</bdi>;
    }
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(choices, name);
      }}
    >
      {likeness && <Why likeness={likeness} />}
      <p className={styles.intro}>{t("prospects.compare.intro")}</p>
      <div className={styles.heads}>
        {[kept, other].map((person, place) => (
          <div key={person.id} className={styles.head}>
            <p className={styles.which}>{t(place === 0 ? "prospects.compare.kept" : "prospects.compare.other")}</p>
            <p className={styles.note}>
              {t("prospects.compare.registered")} <When at={person.created_at} />
              {" · "}
              {t("prospects.compare.leads", { count: person.leads.length })}
            </p>
          </div>
        ))}
      </div>
      {FIELDS.map((field) => (
        <FieldChoice
          key={field}
          label={t(`common.change.${field}`)}
          kept={written(kept, field)}
          other={written(other, field)}
          value={choices[field]}
          onChange={(side) => setChosen({ ...chosen, [field]: side })}
        />
      ))}
      <section className={styles.moves}>
        <p className={styles.label}>{t("prospects.compare.moves", { name })}</p>
        <p className={styles.numbers}>
          {[
            t("prospects.compare.leads", { count: other.leads.length }),
            t("prospects.compare.visits", { count: other.visits.length }),
            t("prospects.compare.consents", { count: other.consents.length }),
          ].join(" · ")}
        </p>
        <ul className={styles.rules}>
          <li>{t("prospects.compare.consentRule")}</li>
          {choices.phone && <li>{t("prospects.compare.numberRule")}</li>}
          <li>{t("prospects.compare.undoRule")}</li>
        </ul>
      </section>
      <MergeProblem error={problem} onReload={reload} />
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" icon={<MergeOutlined />} loading={isPending}>
          {t("prospects.compare.submit")}
        </Button>
        {onDismiss && <Button onClick={onDismiss}>{t("prospects.compare.notSame")}</Button>}
      </div>
    </form>
  );
}
