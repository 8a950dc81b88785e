import { inject } from "vitest";

/** Where the app of this worker answers. */
export function appUrl(): string {
  const urls = inject("appUrls");
  const worker = Number(process.env.VITEST_POOL_ID ?? 1);
  const url = urls[(worker - 1) % urls.length];
  if (!url) throw new Error("No app was started for the tests.");
  return url;
}
