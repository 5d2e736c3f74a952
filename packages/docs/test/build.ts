import { fileURLToPath } from "node:url";
import { hasApiReference, makeApiReference } from "../build/api.ts";
import { buildSite } from "../build/build-site.ts";
import { makeEmulator } from "../build/emulator.ts";

/** Builds the site that the tests open. The reference of the packages is the slowest part; one that is there will do. */
export async function setup(): Promise<void> {
  if (!hasApiReference()) await makeApiReference();
  await makeEmulator();
  await buildSite(fileURLToPath(new URL("../", import.meta.url)));
}
