import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";

import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";

/**
 * The file in which details of Alibaba Cloud are kept: in `PLIMSOLL_CACHE_DIR`, or else in `plimsoll` of `XDG_CACHE_HOME` or `~/.cache`.
 * An emulator makes up its vulnerabilities. So what comes from another place than the vendor's own is kept only where the variable
 * names a folder for it, in a file of that place.
 *
 * @returns Nothing where nothing is kept.
 */
export async function detailCachePath(
  { endpoint }: Pick<Globals, "endpoint">,
  env: Io["env"],
): Promise<string | undefined> {
  const folder = env["PLIMSOLL_CACHE_DIR"] ?? "";
  const place = endpoint === undefined || isOfTheVendor(endpoint) ? "" : `-${digestOf(endpoint)}`;
  const name = `alibaba-vulnerabilities-en${place}.jsonl`;
  if (folder !== "") return isAbsolute(folder) ? join(folder, name) : undefined;
  if (place !== "") return undefined;
  const named = env["XDG_CACHE_HOME"] ?? "";
  const home = env["HOME"] || env["USERPROFILE"] || "";
  if (isAbsolute(named)) return join(named, "plimsoll", name);
  // A home that is not there is not made: the user has none.
  const isHome = isAbsolute(home) && (await stat(home).catch(() => undefined)) !== undefined;
  return isHome ? join(home, ".cache", "plimsoll", name) : undefined;
}

/** The hosts of Security Center, in a private network too, end in this. */
function isOfTheVendor(endpoint: string): boolean {
  return URL.parse(endpoint)?.hostname.endsWith(".aliyuncs.com") === true;
}

function digestOf(endpoint: string): string {
  return createHash("sha256").update(endpoint).digest("hex").slice(0, 12);
}
