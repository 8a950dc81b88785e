import { expect, test } from "vitest";
import { appUrl } from "../support/appUrl.ts";
import { signedIn } from "../support/client.ts";
import { quantiles } from "./quantiles.ts";

const rounds = 100;

test("what the embedded API costs a request, beside a file from the same server", async () => {
  const url = appUrl();
  const agent = await signedIn(url, "agent@escale.example");
  const row: number[] = [];
  const file: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // One row by its key: what the database itself does takes next to nothing.
    row.push(await took(async () => void (await agent.from("stages").select("id").eq("id", "new").throwOnError())));
    file.push(await took(async () => void (await (await fetch(`${url}/manifest.webmanifest`)).text())));
  }
  console.info("milliseconds a request, one after the other:");
  console.table({ "one row by its key": quantiles(row), "a file": quantiles(file) });
  expect(row).toHaveLength(rounds);
});

async function took(act: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}
