import { defineConfig } from "rolldown";

/**
 * A file for each entry, with what is needed only sometimes in files of its own. Loading a file
 * costs Node time, and whoever starts a mock waits for all of them.
 */
export default defineConfig({
  input: {
    index: "src/index.ts",
    "internal/index": "src/internal/index.ts",
    vitest: "src/vitest.ts",
  },
  platform: "node",
  external: ["vitest"],
  // Code that other files share with the first one stays in the first one, or every program would load a second file.
  preserveEntrySignatures: "allow-extension",
  resolve: { conditionNames: ["@plimsoll/source", "import", "default"] },
  transform: { target: "es2023" },
  output: {
    dir: "dist",
    format: "esm",
    chunkFileNames: "[name].js",
    comments: false,
    codeSplitting: { groups: [{ name: "index", test: /mock\/src\/index\.ts$/ }] },
  },
});
