import { useUrlParam } from "@/ui/useUrlParam";
import { MEASURES, type Measure } from "../targets";

/** What is counted, chosen in the address; visitors at first. */
export function useMeasure() {
  const [wanted, choose] = useUrlParam("measure");
  const measure: Measure = MEASURES.find((one) => one === wanted) ?? "visitors";
  return [measure, choose] as const;
}
