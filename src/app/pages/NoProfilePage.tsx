import { useLogout } from "@refinedev/core";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { supabaseClient } from "@/backend/client";
import { StatePage } from "./StatePage";

/** Says to somebody who signed in that no active staff profile stands behind the account. */
export function NoProfilePage({ onRetry }: { onRetry: () => void }): ReactNode {
  const { t } = useTranslation();
  const { mutate: logout } = useLogout();
  const { data: email } = useQuery({
    queryKey: ["signed-in-address"],
    queryFn: async () => (await supabaseClient.auth.getSession()).data.session?.user.email ?? "",
  });
  return (
    <main>
      <StatePage
        title={t("app.noProfile.title")}
        body={t("app.noProfile.body", { email: email ?? "" })}
        actions={
          <>
            <Button type="primary" onClick={onRetry}>
              {t("app.noProfile.retry")}
            </Button>
            <Button onClick={() => logout()}>{t("app.noProfile.signOut")}</Button>
          </>
        }
      />
    </main>
  );
}
