import type { ReactNode } from "react";
import { Suspense } from "react";
import { BrowserRouter, Route, Routes } from "react-router";
import { loadable } from "@/ui/loadable";
import { loadWorkspace } from "./loadWorkspace";
import { ErrorBoundary } from "./pages/ErrorBoundary";
import { AppearanceProvider } from "./providers/AppearanceProvider";

/** What comes before sign-in, by its address. */
const entrance = {
  "/login": loadable(() => import("./auth/LoginPage")),
  "/forgot-password": loadable(() => import("./auth/ForgotPasswordPage")),
  "/update-password": loadable(() => import("./auth/UpdatePasswordPage")),
};
const Workspace = loadable(loadWorkspace);

const doorAt = ({ pathname }: Location) => Object.entries(entrance).find(([entry]) => entry === pathname)?.[1];

/** Begins to fetch the code of what is shown first at an address, while its texts are still to come. */
export function fetchApp(location: Location): void {
  const door = doorAt(location);
  void (door ? door.preload() : import("./Workspace").catch(() => undefined));
}

/** Brings what is shown first at an address, so that it is drawn at once; what the page there is about is on its way then. */
export async function preloadApp(location: Location): Promise<void> {
  const door = doorAt(location);
  if (door) {
    return door.preload();
  }
  await Workspace.preload();
  // there by now, or told where it is drawn; the first drawing keeps the processor, so what the page is about is asked before it
  await import("./Workspace").then(({ openPage }) => openPage(location)).catch(() => undefined);
}

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
              {Object.entries(entrance).map(([path, Page]) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
              <Route path="*" element={<Workspace />} />
            </Routes>
          </Suspense>
        </BrowserRouter>
      </ErrorBoundary>
    </AppearanceProvider>
  );
}
