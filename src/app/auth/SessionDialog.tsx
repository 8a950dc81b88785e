import { useLogout } from "@refinedev/core";
import { Button, Modal } from "antd";
import type { ReactNode } from "react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { supabaseClient } from "@/backend/client";
import { giveUpSession, sessionRenewed } from "@/backend/sessionExpiry";
import { useStaff } from "../guards/staffContext";
import { SignInForm } from "./SignInForm";
import { useSignIn } from "./useSignIn";

// Above drawers, menus and notifications: nothing else can go on before this.
const Z_INDEX = 3000;

/** Goes on as well when the same person signs in again in another tab. */
function useRenewalElsewhere(email: string): void {
  useEffect(() => {
    const { data } = supabaseClient.auth.onAuthStateChange((event, session) => {
      if (event === "SIGNED_IN" && session?.user.email?.toLowerCase() === email) {
        sessionRenewed();
      }
    });
    return () => data.subscription.unsubscribe();
  }, [email]);
}

/** Asks for the password again over the page when the session has ended; page and typing stay as they are. */
export function SessionDialog(): ReactNode {
  const { t } = useTranslation();
  const { email } = useStaff();
  const { mutate: logout } = useLogout();
  const { mutate: signIn, isPending, error } = useSignIn(sessionRenewed);
  useRenewalElsewhere(email);

  const leave = () => {
    giveUpSession();
    logout();
  };

  return (
    <Modal
      open
      title={t("app.sessionExpired.title")}
      footer={null}
      closable={false}
      maskClosable={false}
      keyboard={false}
      zIndex={Z_INDEX}
      width={440}
      centered
    >
      <p>{t("app.sessionExpired.body")}</p>
      <SignInForm
        account={email}
        submitLabel={t("app.sessionExpired.submit")}
        pending={isPending}
        error={error}
        onSubmit={signIn}
      >
        <Button type="text" block onClick={leave} style={{ marginBlockStart: 8 }}>
          {t("app.sessionExpired.leave")}
        </Button>
      </SignInForm>
    </Modal>
  );
}
