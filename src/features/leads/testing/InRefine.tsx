import { Refine } from "@refinedev/core";
import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { dataProvider } from "@/backend/dataProvider";

/** Refine over the real data provider, sharing the cache of the test; shows the address it is at. */
export function InRefine({ children }: { children: ReactNode }) {
  const clientConfig = useQueryClient();
  const { search } = useLocation();
  return (
    <Refine dataProvider={dataProvider} options={{ disableTelemetry: true, reactQuery: { clientConfig } }}>
      {children}
      <output aria-label="address">{decodeURIComponent(search)}</output>
    </Refine>
  );
}
