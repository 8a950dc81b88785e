import { expect, test } from "vitest";
import { STAGE_COLORS } from "@/features/settings/stageColors";
import { KIND_SIGNS } from "@/ui/KindSign";
import { startBackend } from "../../support/backend.ts";

const backend = startBackend();

test.each([
  ["stages_color_check", Object.keys(STAGE_COLORS)],
  ["follow_up_kinds_icon_check", KIND_SIGNS],
])("%s takes what the app offers, and no more", async (constraint, offered) => {
  const [row] = await backend.sql<{ taken: string[] }>(
    `select array(select m[1] from regexp_matches(pg_get_constraintdef(oid), '''([^'']+)''', 'g') m) as taken
     from pg_constraint where conname = $1`,
    [constraint],
  );
  expect([...(row?.taken ?? [])].sort()).toEqual([...offered].sort());
});
