import type { ReactNode } from "react";
import { lazy, Suspense } from "react";
import { BrowserRouter, Route, Routes } from "react-router";
import { loadWorkspace } from "./loadWorkspace";
import { ErrorBoundary } from "./pages/ErrorBoundary";
import { AppearanceProvider } from "./providers/AppearanceProvider";

const LoginPage = lazy(() => import("./auth/LoginPage"));
const ForgotPasswordPage = lazy(() => import("./auth/ForgotPasswordPage"));
const UpdatePasswordPage = lazy(() => import("./auth/UpdatePasswordPage"));
const Workspace = lazy(loadWorkspace);

/**
 * The whole application. What comes before sign-in stands apart from the workspace, so that the
 * sign-in page loads neither its providers nor its layout.
 */
export function App(): ReactNode {
  return (
    <AppearanceProvider>
      <ErrorBoundary>
        <BrowserRouter>
          <Suspense fallback={null}>
            <Routes>
              <Route path="/login" element={<LoginPage />} />
              <Route path="/forgot-password" element={<ForgotPasswordPage />} />
              <Route path="/update-password" element={<UpdatePasswordPage />} />
              <Route path="*" element={<Workspace />} />
            </Routes>
          </Suspense>
        </BrowserRouter>
      </ErrorBoundary>
    </AppearanceProvider>
  );
}
