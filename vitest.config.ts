import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const alias = { "@": fileURLToPath(new URL("./src", import.meta.url)) };

// What drives the started app with a browser.
const browser = {
  environment: "node",
  globalSetup: ["tests/support/started-app.ts"],
  testTimeout: 180_000,
  hookTimeout: 180_000,
  // What a page is waited for may take its time on a busy machine.
  expect: { poll: { timeout: 30_000 } },
};

// Short files that do much: each walks what another file describes.
const long = /\/(path\.[\w-]+|policies\/\w+|small-groups[\w-]*)\.test\.ts$/;

/** Begins with the longest, so that none is left to one worker alone; in a first run all that vitest knows is a file's size. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) => (long.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          name: "unit",
          environment: "jsdom",
          include: ["src/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/unit.setup.ts"],
          // Loading React, antd and a page for each file anew would take longer than the tests.
          isolate: false,
          maxWorkers: "100%",
          // Typing letter by letter takes its time on a busy machine.
          testTimeout: 30_000,
          // Refine must find the same router as the app, not node's copy of it.
          server: { deps: { inline: [/@refinedev/] } },
          env: { VITE_SUPABASE_URL: "http://backend.test", VITE_SUPABASE_ANON_KEY: "anon-key" },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          environment: "node",
          include: ["tests/db/**/*.test.ts"],
          globalSetup: ["tests/support/db.global.ts"],
          setupFiles: ["tests/support/db.setup.ts"],
          // Each file has a database of its own; what is loaded to run it need not be loaded anew.
          isolate: false,
          // Every core: the database runs in the worker itself.
          maxWorkers: "100%",
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          ...browser,
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          // Each worker has an app and data of its own; a page waits much of its time. An app that runs already is one.
          maxWorkers: process.env.ESCALE_APP_URL ? 1 : 2,
        },
      },
      {
        resolve: { alias },
        test: {
          ...browser,
          name: "bench",
          fileParallelism: false,
          globalSetup: ["tests/support/crowded-app.ts"],
          include: ["tests/bench/*.bench.ts"],
          testTimeout: 600_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "bench-database",
          environment: "node",
          include: ["tests/bench/database/*.bench.ts"],
          testTimeout: 900_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "native",
          environment: "node",
          include: ["tests/native/**/*.test.ts"],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
