import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { useProfile } from "@/backend/profile";
import { PageSkeleton } from "@/ui/Skeletons";
import { Counter } from "../components/Counter";
import { CounterTheme } from "../components/CounterTheme";
import { NoPosting, UnknownStop } from "../components/NoStop";
import { likelyStop } from "../stops";

/** The host's counter at the stop in the URL, else at the one the host most likely works at. */
export default function CounterPage(): ReactNode {
  const { data: profile } = useProfile();
  const [search] = useSearchParams();
  const wanted = search.get("stop");
  if (!profile?.staff) {
    return <PageSkeleton />;
  }
  const { staff, stops } = profile;
  const stop = wanted ? stops.find(({ id }) => id === wanted) : likelyStop(stops);
  if (!stop) {
    return wanted ? <UnknownStop /> : <NoPosting />;
  }
  return (
    <CounterTheme>
      <Counter key={stop.id} stop={stop} stops={stops} staffId={staff.id} />
    </CounterTheme>
  );
}
