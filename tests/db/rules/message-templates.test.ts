import { expect, test } from "vitest";
import { startBackend } from "../../support/backend.ts";

const backend = startBackend();

const rewrite = (body: string) =>
  backend.sql("update public.message_templates set body_fr = $1 where id = 'missed_call'", [body]);

test.each(["Bonjour {name}, {agent}, {agency}", "مرحبا {name}", "x".repeat(1000)])(
  "a text that can be sent is kept: %s",
  async (body) => {
    await rewrite(body);
    const [row] = await backend.sql<{ body_fr: string }>(
      "select body_fr from public.message_templates where id = 'missed_call'",
    );
    expect(row?.body_fr).toBe(body);
  },
);

test.each([
  ["an unknown placeholder", "Bonjour {price}"],
  ["one that is not closed", "Bonjour {name"],
  ["one in other letters", "Bonjour {Name}"],
  ["nothing but spaces", " \u00a0\n"],
  ["more than a thousand characters", "x".repeat(1001)],
])("%s is refused", async (_, body) => {
  await expect(rewrite(body)).rejects.toMatchObject({ code: "23514" });
});
