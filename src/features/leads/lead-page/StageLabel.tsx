import { localizedName } from "@/lib/localized";
import { StageTag } from "@/ui/StageTag";
import { useLanguage } from "@/ui/useLanguage";
import { useStages } from "../pipeline/stages";

/** A lead's stage by its name and colour. */
export function StageLabel({ stageId }: { stageId: string }) {
  const language = useLanguage();
  const stage = useStages().byId.get(stageId);
  return stage ? <StageTag color={stage.color} label={localizedName(stage, language)} /> : null;
}
