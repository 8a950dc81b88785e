import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, runnerImport } from "vite";
import { chunkGroups } from "./src/app/chunks.ts";
import { embeddedBackend } from "./supabase/embedded.ts";

const server = {
  host: "127.0.0.1",
  port: Number(process.env.PORT ?? 5173),
  strictPort: true,
};

// Packages that only define things but do not say so: what nobody uses of them can be left out.
const sideEffectFree =
  /node_modules\/(rc-[\w-]+|@rc-component\/[\w-]+|react-markdown|remark-\w+|micromark[\w-]*|mdast-[\w-]+|unist-[\w-]+|unified|vfile[\w-]*|property-information|parse-entities|character-[\w-]+|papaparse|pluralize|qs|side-channel[\w-]*|object-inspect|lodash)\//;

/** Code that libraries bring along and the app has no use for, and what stands in its place. */
const leftOut: Record<string, string> = {
  // qs makes up for browsers without a Map; there are none any more.
  "side-channel": "module.exports = () => new Map();",
  // The app keeps no files. To begin with that, take this entry out.
  "@supabase/storage-js": `
    export class StorageApiError extends Error {}
    export class StorageClient { from() { throw new Error("Storage is left out in vite.config.ts"); } }`,
  // Nor has it edge functions: what has rules is a function of the database.
  "@supabase/functions-js": `
    export class FunctionsError extends Error {}
    export class FunctionsFetchError extends FunctionsError {}
    export class FunctionsHttpError extends FunctionsError {}
    export class FunctionsRelayError extends FunctionsError {}
    export const FunctionRegion = {};
    export class FunctionsClient { invoke() { throw new Error("Edge functions are left out in vite.config.ts"); } }`,
};

function leaveOut(): Plugin {
  const prefix = "\0left-out:";
  return {
    name: "escale:leave-out",
    apply: "build",
    enforce: "pre",
    resolveId: (source) => (source in leftOut ? prefix + source : undefined),
    load: (id) => (id.startsWith(prefix) ? leftOut[id.slice(prefix.length)] : undefined),
  };
}

/** antd's styles as a file of the built app: working them out in the browser costs more than drawing a page with them. */
function antdStyles(): Plugin {
  return {
    name: "escale:antd-styles",
    apply: "build",
    async load(id) {
      if (!id.endsWith("/src/app/theme/antd.css")) return undefined;
      const { module } = await runnerImport<typeof import("./src/app/theme/antdStyleSheet.tsx")>(
        "./src/app/theme/antdStyleSheet.tsx",
        { configFile: false, logLevel: "error" },
      );
      return module.antdStyleSheet();
    },
  };
}

/** What a built page may load: only itself and the API. antd writes its theme's values into the page as it runs. */
function contentSecurityPolicy(): Plugin {
  let api = "";
  return {
    name: "escale:content-security-policy",
    apply: "build",
    configResolved({ env }) {
      if (env.VITE_SUPABASE_URL) {
        const { origin } = new URL(env.VITE_SUPABASE_URL);
        api = ` ${origin} ${origin.replace(/^http/, "ws")}`;
      }
    },
    transformIndexHtml() {
      const content = [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "manifest-src 'self'",
        `connect-src 'self'${api}`,
        "base-uri 'none'",
        "form-action 'self'",
      ].join("; ");
      return [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content }, injectTo: "head-prepend" }];
    },
  };
}

/** A built file's name changes with what is in it: a browser that has it need not ask again, as it would for each on every page. */
function keepAssets(): Plugin {
  return {
    name: "escale:keep-assets",
    configurePreviewServer({ config, middlewares }) {
      const folder = join(config.root, config.build.outDir);
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://assets");
        // A file that is gone is answered with the page, which nobody may keep under its name.
        if (pathname.startsWith("/assets/") && statSync(join(folder, pathname), { throwIfNoEntry: false })?.isFile()) {
          response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        next();
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), antdStyles(), leaveOut(), contentSecurityPolicy(), keepAssets(), embeddedBackend()],
  resolve: {
    alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) },
  },
  server,
  preview: server,
  build: {
    target: "es2022",
    // The size check follows the imports of each route through the manifest.
    manifest: true,
    // Fonts stay files: the policy above allows no other.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups: chunkGroups } },
      treeshake: { moduleSideEffects: [{ test: sideEffectFree, sideEffects: false }] },
    },
  },
});
