import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = {
  host: "127.0.0.1",
  port: Number(process.env.PORT ?? 5173),
  strictPort: true,
};

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) },
  },
  server,
  preview: server,
  build: {
    target: "es2022",
    // The size check follows the imports of each route through the manifest.
    manifest: true,
    chunkSizeWarningLimit: 600,
  },
});
