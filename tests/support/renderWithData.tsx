import { Refine } from "@refinedev/core";
import { QueryClient } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { App, ConfigProvider } from "antd";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { dataProvider } from "@/backend/dataProvider";
import { type Profile, profileQuery, type StaffRole } from "@/backend/profile";
import { workSettingsQuery } from "@/backend/workSettings";
import "./render";
import { workSettings } from "./workSettings";

/** The agency of the people of component tests. */
export const AGENCY = "30000000-0000-4000-8000-000000000001";

/** The region of a regional manager among them. */
export const REGION = "20000000-0000-4000-8000-000000000001";

/** Somebody of the Casablanca agency, or who manages its region, as `my_profile` tells of them. */
function profileOf(role: StaffRole, id = "40000000-0000-4000-8000-000000000001"): Profile {
  return {
    staff: {
      id,
      email: "someone@escale.example",
      full_name: "Hamza Sabiri",
      role,
      agency_id: role === "regional_manager" ? null : AGENCY,
      region_id: role === "regional_manager" ? REGION : null,
      locale: "fr",
      theme: "system",
    },
    agency: null,
    region: null,
    stops: [],
    now: "2026-10-02T09:00:00+00:00",
    demo_today: null,
  };
}

/** Renders a part of the page over the product's own data provider, for somebody of a role; network left to msw. */
export function renderWithData(part: ReactNode, { role = "agent" as StaffRole, path = "/" } = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(profileQuery.queryKey, profileOf(role));
  client.setQueryData(workSettingsQuery.queryKey, workSettings);
  return render(
    <MemoryRouter initialEntries={[path]}>
      <ConfigProvider theme={{ token: { motion: false } }}>
        <App>
          <Refine
            dataProvider={dataProvider}
            options={{ disableTelemetry: true, reactQuery: { clientConfig: client } }}
          >
            {part}
          </Refine>
        </App>
      </ConfigProvider>
    </MemoryRouter>,
  );
}
