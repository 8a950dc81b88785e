import { useTranslation } from "react-i18next";
import { StateDot } from "@/ui/StateDot";

/** Whether an agency works or is closed. */
export function StateTag({ active }: { active: boolean }) {
  const { t } = useTranslation();
  return <StateDot active={active}>{t(`agencies.state.${active ? "active" : "closed"}`)}</StateDot>;
}
