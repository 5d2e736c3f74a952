import { fileURLToPath } from "node:url";
import { buildSite } from "../build/build-site.ts";

/** Builds the site that the tests open. */
export async function setup(): Promise<void> {
  await buildSite(fileURLToPath(new URL("../", import.meta.url)));
}
