import type { ReactNode } from "react";
import { Suspense } from "react";
import { Route, Routes, useLocation } from "react-router";
import { PageSkeleton } from "@/ui/Skeletons";
import { PageGate } from "./guards/PageGate";
import { ErrorBoundary } from "./pages/ErrorBoundary";
import { HomeRedirect } from "./pages/HomeRedirect";
import { NotFoundPage } from "./pages/NotFoundPage";
import { pageRoutes } from "./routes";

/** The page at the present address. */
export function Pages(): ReactNode {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary place={pathname}>
      <Suspense fallback={<PageSkeleton />}>
        <Routes>
          <Route index element={<HomeRedirect />} />
          {pageRoutes.map(({ path, resource, action, Page }) => (
            <Route
              key={path}
              path={path}
              element={
                <PageGate resource={resource} action={action}>
                  <Page />
                </PageGate>
              }
            />
          ))}
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  );
}
