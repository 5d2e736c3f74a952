import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Loads TypeScript where Node does not do it by itself.
 *
 * @type {import("node:module").LoadHook}
 */
export async function load(url, context, next) {
  if (!new URL(url).pathname.endsWith(".ts")) return next(url, context);
  const text = await readFile(fileURLToPath(url), "utf8");
  return { format: "module", shortCircuit: true, source: stripTypeScriptTypes(text) };
}
