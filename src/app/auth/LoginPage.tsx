import type { ReactNode } from "react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useSearchParams } from "react-router";
import { authProvider } from "@/backend/authProvider";
import { queryClient } from "@/backend/queryClient";
import { giveUpSession } from "@/backend/sessionExpiry";
import { loadWorkspace } from "../loadWorkspace";
import { DemoAccounts } from "./DemoAccounts";
import { EntryFrame } from "./EntryFrame";
import styles from "./entry.module.css";
import { SignInForm } from "./SignInForm";
import { type Credentials, useSignIn } from "./useSignIn";

/** The page a sign-in leads to: the one that was wanted, if it is one of ours. */
function wantedPage(to: string | null): string {
  // A browser reads a backslash as a slash, and two of them as another host.
  return to && /^\/(?![/\\])/.test(to) ? to : "/";
}

/** Signing in, and then the page that was wanted. */
export default function LoginPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const wanted = wantedPage(search.get("to"));

  useEffect(() => {
    // Nothing is left here to keep for a session that ended.
    giveUpSession();
    authProvider.check().then(({ authenticated }) => {
      if (authenticated) {
        navigate(wanted, { replace: true });
      }
    });
  }, [navigate, wanted]);

  const { mutate, isPending, error } = useSignIn(() => {
    queryClient.clear();
    navigate(wanted, { replace: true });
  });

  const signIn = (credentials: Credentials) => {
    mutate(credentials);
    // Both take their time; a failure to load shows once the workspace is opened.
    loadWorkspace().catch(() => undefined);
  };

  return (
    <EntryFrame title={t("app.signIn.title")} intro={t("app.signIn.intro")}>
      <SignInForm submitLabel={t("app.signIn.submit")} pending={isPending} error={error} onSubmit={signIn}>
        <p className={styles.aside}>
          <Link to="/forgot-password">{t("app.signIn.forgot")}</Link>
        </p>
      </SignInForm>
      {import.meta.env.VITE_ESCALE_DEMO === "true" && <DemoAccounts disabled={isPending} onChoose={signIn} />}
    </EntryFrame>
  );
}
