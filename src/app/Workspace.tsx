import { useNotificationProvider } from "@refinedev/antd";
import { Refine } from "@refinedev/core";
import routerProvider from "@refinedev/react-router";
import { App as AntdApp } from "antd";
import type { ReactNode } from "react";
import { Suspense } from "react";
import { Route, Routes } from "react-router";
import { accessControlProvider } from "@/backend/accessControl";
import { authProvider } from "@/backend/authProvider";
import { dataProvider } from "@/backend/dataProvider";
import { queryClient } from "@/backend/queryClient";
import { PageGate } from "./guards/PageGate";
import { RequireProfile } from "./guards/RequireProfile";
import { RequireSession } from "./guards/RequireSession";
import { AppLayout } from "./layout/AppLayout";
import { HomeRedirect } from "./pages/HomeRedirect";
import { NotFoundPage } from "./pages/NotFoundPage";
import { PageSkeleton } from "./pages/PageSkeleton";
import { i18nProvider } from "./providers/i18nProvider";
import { pageRoutes } from "./routes";

/** Everything behind the sign-in: Refine's providers, the guards, the frame and the pages. */
export default function Workspace(): ReactNode {
  return (
    <AntdApp>
      <Refine
        authProvider={authProvider}
        dataProvider={dataProvider}
        accessControlProvider={accessControlProvider}
        i18nProvider={i18nProvider}
        routerProvider={routerProvider}
        notificationProvider={useNotificationProvider}
        options={{ disableTelemetry: true, reactQuery: { clientConfig: queryClient } }}
      >
        <RequireSession>
          <RequireProfile>
            <AppLayout>
              <Suspense fallback={<PageSkeleton />}>
                <Routes>
                  <Route index element={<HomeRedirect />} />
                  {pageRoutes.map(({ path, resource, Page }) => (
                    <Route
                      key={path}
                      path={path}
                      element={
                        <PageGate resource={resource}>
                          <Page />
                        </PageGate>
                      }
                    />
                  ))}
                  <Route path="*" element={<NotFoundPage />} />
                </Routes>
              </Suspense>
            </AppLayout>
          </RequireProfile>
        </RequireSession>
      </Refine>
    </AntdApp>
  );
}
