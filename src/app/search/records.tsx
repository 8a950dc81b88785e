import { isAllowed } from "@/backend/accessControl";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { useStaff } from "../guards/staffContext";
import type { Found, FoundProspect } from "./api";
import type { Choice } from "./choice";
import { AgencyBody, StopBody } from "./PlaceBodies";
import { ProspectBody } from "./ProspectBody";

const OPENED_SHOWN = 5;

/** Where a person is worked on: their latest open lead; for a host, who has none, the counter. */
function addressOf({ leads }: FoundProspect): string {
  return leads[0] ? `/leads/${leads[0].id}` : "/counter";
}

/** The rows of what was found, each under its kind. */
export function useRecords(found: Found | null | undefined, search: string) {
  const navigate = useAppNavigate();
  const { role } = useStaff();
  const to = (address: string) => ({ isRecord: true, leaves: true, choose: () => navigate(address) });
  const person = (prospect: FoundProspect): Choice => ({
    ...to(addressOf(prospect)),
    id: `prospect-${prospect.id}`,
    body: <ProspectBody prospect={prospect} search={search} />,
  });
  const mayOpenAgencies = isAllowed(role, "agencies", "show");
  return {
    prospects: (found?.prospects ?? []).filter(({ near }) => !near).map(person),
    near: (found?.prospects ?? []).filter(({ near }) => near).map(person),
    stops: (found?.stops ?? []).map((stop) => ({
      ...to(`/tour/stops/${stop.id}`),
      id: `stop-${stop.id}`,
      body: <StopBody stop={stop} search={search} />,
    })),
    agencies: (mayOpenAgencies ? (found?.agencies ?? []) : []).map((agency) => ({
      ...to(`/agencies/${agency.id}`),
      id: `agency-${agency.id}`,
      body: <AgencyBody agency={agency} search={search} />,
    })),
  };
}

/** What was opened lately, latest first, whichever of a person's leads it was. */
export function inOrderOpened(
  found: Found | null | undefined,
  ids: string[],
  records: ReturnType<typeof useRecords>,
): Choice[] {
  const placeOf = (...of: string[]) =>
    Math.min(...of.map((id) => ids.indexOf(id)).filter((place) => place >= 0), ids.length);
  const places = new Map<string, number>([
    ...(found?.prospects ?? []).map(
      ({ id, leads }) => [`prospect-${id}`, placeOf(id, ...leads.map((lead) => lead.id))] as const,
    ),
    ...(found?.stops ?? []).map(({ id }) => [`stop-${id}`, placeOf(id)] as const),
    ...(found?.agencies ?? []).map(({ id }) => [`agency-${id}`, placeOf(id)] as const),
  ]);
  return [...records.prospects, ...records.stops, ...records.agencies]
    .sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
    .slice(0, OPENED_SHOWN);
}
