import { CloseOutlined } from "@ant-design/icons";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { matches } from "@/lib/text";
import { AppLink } from "@/ui/AppLink";
import { FormProblem } from "@/ui/FormProblem";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { useLanguage } from "@/ui/useLanguage";
import { useUndoToast } from "@/ui/useUndoToast";
import { useHosts, usePostings } from "../api";
import { type StopOfTour, stateOf } from "../tour";
import styles from "./stop.module.css";

/** Who counts and registers visitors at a stop; an admin posts and withdraws them. */
export function HostsPanel({ stop }: { stop: StopOfTour }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { hosts, error } = useHosts();
  const { post, withdraw } = usePostings(stop.id);
  const sayWithdrawn = useUndoToast();
  const [chosen, setChosen] = useState<string>();
  const posted = (stop.postings ?? []).map(({ host }) => host);
  const free = hosts.filter(({ id }) => !posted.some((host) => host.id === id));

  const add = async (id: string) => {
    setChosen(id);
    try {
      await post.mutateAsync(id);
      setChosen(undefined);
    } catch {
      // said above; what was chosen stays
    }
  };
  const remove = async (id: string, name: string) => {
    try {
      await withdraw.mutateAsync(id);
      sayWithdrawn({ text: t("tour.hosts.withdrawn", { name }), onUndo: () => void add(id) });
    } catch {
      // said above
    }
  };

  return (
    <section className={styles.panel} aria-labelledby="stop-hosts">
      <h2 className={styles.heading} id="stop-hosts">
        {t("tour.hosts.title")}
      </h2>
      <FormProblem error={post.error ?? withdraw.error ?? error} />
      {posted.length === 0 && (
        <p className={stateOf(stop) === "ended" ? styles.soft : styles.warning}>{t("tour.hosts.none")}</p>
      )}
      <ul className={styles.hosts}>
        {posted.map((host) => (
          <li key={host.id}>
            <PersonAvatar name={host.full_name} />
            <AppLink to={`/staff/${host.id}`} className={styles.name}>
              <bdi>{host.full_name}</bdi>
            </AppLink>
            {!host.active && <span className={styles.soft}>{t("tour.hosts.left")}</span>}
            <Button
              type="text"
              icon={<CloseOutlined />}
              loading={withdraw.isPending && withdraw.variables === host.id}
              aria-label={t("tour.hosts.withdraw", { name: host.full_name })}
              onClick={() => void remove(host.id, host.full_name)}
            />
          </li>
        ))}
      </ul>
      <Select
        className={styles.wide ?? ""}
        aria-label={t("tour.hosts.post")}
        placeholder={t("tour.hosts.post")}
        showSearch
        value={chosen ?? null}
        loading={post.isPending}
        disabled={post.isPending}
        filterOption={(typed, option) => matches(option?.search ?? "", typed)}
        options={free.map((host) => ({
          value: host.id,
          label: host.full_name,
          place: host.agency ? localizedName(host.agency, language) : "",
          search: `${host.full_name} ${host.agency?.name_fr} ${host.agency?.name_ar}`,
        }))}
        optionRender={({ data }) => (
          <>
            <bdi>{data.label}</bdi> <span className={styles.soft}>{data.place}</span>
          </>
        )}
        notFoundContent={t("tour.hosts.nobody")}
        onChange={(id: string) => void add(id)}
      />
    </section>
  );
}
