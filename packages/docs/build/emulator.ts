import { copyFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { notices } from "@plimsoll/notices";
import { type Plugin, rolldown } from "rolldown";
import { EMULATOR } from "./emulator-path.ts";

const folder = fileURLToPath(new URL("../", import.meta.url));

/** Where the emulator lies until Astro copies it. */
const target = path.join(folder, "public", path.dirname(EMULATOR));

/** Bundles the emulator as a worker that a page starts: the mock from its source, a client, and what Node is to the mock. */
export async function makeEmulator(): Promise<void> {
  await rm(target, { recursive: true, force: true });
  const bundle = await rolldown({
    input: { emulator: path.join(folder, "src/try-it/worker/worker.ts") },
    platform: "browser",
    plugins: [withoutNode(), notices()],
    resolve: { conditionNames: ["@plimsoll/source", "browser", "import", "default"] },
    // Schedules of a start are checked at once, so the checks of their actions are in the first file.
    checks: { ineffectiveDynamicImport: false },
    transform: { target: "es2023" },
  });
  await bundle.write({
    dir: target,
    format: "esm",
    comments: false,
    minify: true,
    entryFileNames: path.basename(EMULATOR),
    chunkFileNames: "[name].js",
  });
  await bundle.close();
  await copyFile(
    createRequire(import.meta.url).resolve("@sqlite.org/sqlite-wasm/sqlite3.wasm"),
    path.join(target, "sqlite3.wasm"),
  );
}

/** Modules of Node that only a port or a data file needs are empty: a page has neither. */
function withoutNode(): Plugin {
  return {
    name: "without-node",
    resolveId: { filter: { id: /^node:/ }, handler: (id) => `\0${id}` },
    load: { filter: { id: /^\0node:/ }, handler: () => "module.exports = {};" },
  };
}
