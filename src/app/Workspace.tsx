import { Refine } from "@refinedev/core";
import routerProvider, { UnsavedChangesNotifier } from "@refinedev/react-router";
import { App as AntdApp } from "antd";
import type { ReactNode } from "react";
import { accessControlProvider } from "@/backend/accessControl";
import { authProvider } from "@/backend/authProvider";
import { SESSION_KEY } from "@/backend/client";
import { dataProvider } from "@/backend/dataProvider";
import { editionsQuery } from "@/backend/edition";
import { profileQuery } from "@/backend/profile";
import { queryClient } from "@/backend/queryClient";
import { RequireProfile } from "./guards/RequireProfile";
import { RequireSession } from "./guards/RequireSession";
import { PersonalWorkspace } from "./PersonalWorkspace";
import { i18nProvider } from "./providers/i18nProvider";
import { useNotifications } from "./providers/useNotifications";
import { routeAt } from "./routes";

// On a phone the navigation is at the bottom, and a notice must not lie over it; several lie behind the last.
const NOTICES = { bottom: 80, stack: { threshold: 1 } };

/**
 * Asks who is there, which editions there are and for the data of the page at the address the app is opened at, all at once
 * and before anything is drawn, and fetches the page's code while it is answered. Resolves once it is asked.
 * @public called by preloadApp
 */
export async function openPage({ pathname, search }: Location): Promise<void> {
  if (window.localStorage.getItem(SESSION_KEY) === null) {
    return;
  }
  void queryClient.prefetchQuery(profileQuery);
  void queryClient.prefetchQuery(editionsQuery);
  const { Page, options } = routeAt(pathname) ?? {};
  await options?.ahead?.().then(
    (ask) => ask(search),
    () => undefined,
  );
  void Page?.preload();
}

/** Everything behind the sign-in: Refine's providers, the guards, the frame and the pages. */
export default function Workspace(): ReactNode {
  return (
    <AntdApp notification={NOTICES}>
      <Refine
        authProvider={authProvider}
        dataProvider={dataProvider}
        accessControlProvider={accessControlProvider}
        i18nProvider={i18nProvider}
        routerProvider={routerProvider}
        notificationProvider={useNotifications}
        options={{ disableTelemetry: true, warnWhenUnsavedChanges: true, reactQuery: { clientConfig: queryClient } }}
      >
        <RequireSession>
          <RequireProfile>
            <PersonalWorkspace />
          </RequireProfile>
        </RequireSession>
        <UnsavedChangesNotifier />
      </Refine>
    </AntdApp>
  );
}
