import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { demoAccounts, demoPassword } from "@/lib/demoAccounts";
import styles from "./demoAccounts.module.css";
import type { Credentials } from "./useSignIn";

interface DemoAccountsProps {
  disabled: boolean;
  onChoose: (credentials: Credentials) => void;
}

/** The accounts of the demo, one a role, each a click away; offered on the demo only. */
export function DemoAccounts({ disabled, onChoose }: DemoAccountsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t("app.signIn.demoTitle")}</h2>
      <p>{t("app.signIn.demoHint")}</p>
      <ul>
        {demoAccounts.map(({ role, email }) => (
          <li key={email}>
            <button type="button" disabled={disabled} onClick={() => onChoose({ email, password: demoPassword })}>
              <strong>{t(`common.role.${role}`)}</strong>
              <bdi>{email}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
