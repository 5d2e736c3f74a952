import { basename, dirname } from "node:path";

import { notices } from "@plimsoll/notices";
import { type PreRenderedChunk, defineConfig } from "rolldown";

/**
 * A file for each entry, with what is needed only sometimes in files of its own. Loading a file
 * costs Node time, and whoever starts a mock waits for all of them. The checks of each action are loaded at its first request.
 */
export default defineConfig({
  input: {
    index: "src/index.ts",
    "internal/index": "src/internal/index.ts",
    vitest: "src/vitest.ts",
  },
  platform: "node",
  external: ["vitest"],
  plugins: [notices()],
  // The schedules of `createMock` are checked at once, so their actions are in the first file.
  checks: { ineffectiveDynamicImport: false },
  // Code that other files share with the first one stays in the first one, or every program would load a second file.
  preserveEntrySignatures: "allow-extension",
  resolve: { conditionNames: ["@plimsoll/source", "import", "default"] },
  transform: { target: "es2023" },
  output: {
    dir: "dist",
    format: "esm",
    chunkFileNames: fileNameOf,
    comments: false,
    codeSplitting: { groups: [{ name: "index", test: /mock\/src\/index\.ts$/ }] },
  },
});

/** Modules of a service are kept apart: the checks of its actions, as in the package that they come from, and its handlers. */
function fileNameOf({ facadeModuleId, name }: PreRenderedChunk): string {
  const service = facadeModuleId == null ? "" : basename(dirname(facadeModuleId));
  if (service !== "tcss" && service !== "sas") return "[name].js";
  return name.endsWith("-handlers") ? `${service}/[name].js` : `actions/${service}/[name].js`;
}
