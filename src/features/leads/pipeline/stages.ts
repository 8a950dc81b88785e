import { type Stage, useWorkSettings } from "@/backend/workSettings";

export type { Stage };

const NONE: Stage[] = [];

/** One map for all that look into the same stages: a board asks from hundreds of places. */
const maps = new WeakMap<Stage[], Map<string, Stage>>();

function mapOf(stages: Stage[]): Map<string, Stage> {
  const known = maps.get(stages) ?? new Map(stages.map((stage) => [stage.id, stage]));
  maps.set(stages, known);
  return known;
}

const used = new WeakMap<Stage[], Stage[]>();

function inUse(stages: Stage[]): Stage[] {
  const known = used.get(stages) ?? stages.filter(({ active }) => active);
  used.set(stages, known);
  return known;
}

/** The stages in use in the order of the pipeline, and each by its id, with those that only name what was. */
export function useStages() {
  const { data, isLoading, error, refetch } = useWorkSettings();
  const all = data?.stages ?? NONE;
  return { stages: inUse(all), byId: mapOf(all), isLoading, error, refetch };
}
