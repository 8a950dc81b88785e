import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";

interface HowManyProps {
  count: number;
  /** There are more than were loaded. */
  orMore: boolean;
}

/** A count of a group, "200+" where the page does not hold all of it. */
export function HowMany({ count, orMore }: HowManyProps) {
  const language = useLanguage();
  return `${formatCount(count, language)}${orMore ? "+" : ""}`;
}
