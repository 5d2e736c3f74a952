import { mkdir, readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";

import type { Io } from "../io.js";
import type { Globals } from "../options/globals.js";
import { writeWholeFile } from "../write-file.js";

/** The name of an image, and the account in which it was seen. */
export interface ImageName {
  readonly name: string;
  /** Name of the account; the cloud without a configuration. */
  readonly account: string;
}

/** Names that are kept, those of the newest list first. */
const MAX_NAMES = 5000;
/** Nobody completes a longer name. */
const MAX_LENGTH = 300;
/** Bytes of the file at most: a larger one was not written here. */
const MAX_BYTES = 4 * 1024 * 1024;

const FILE = "image-names.json";

/**
 * The file in which names of images are kept for completion: in `PLIMSOLL_CACHE_DIR`, or else in `plimsoll` of `XDG_CACHE_HOME` or
 * `~/.cache`.
 */
function pathIn(env: Io["env"]): string | undefined {
  const { PLIMSOLL_CACHE_DIR: folder = "", XDG_CACHE_HOME: named = "" } = env;
  const home = env["HOME"] || env["USERPROFILE"] || "";
  if (folder !== "") return isAbsolute(folder) ? join(folder, FILE) : undefined;
  if (isAbsolute(named)) return join(named, "plimsoll", FILE);
  return isAbsolute(home) ? join(home, ".cache", "plimsoll", FILE) : undefined;
}

/**
 * True if the names of a list are kept: a person looks at it, at the vendor's own place. In scripts, and of an emulator, they are kept
 * only where `PLIMSOLL_CACHE_DIR` names a folder for them.
 */
export function keepsNames({ env, stdout }: Io, { endpoint, endpoints }: Globals): boolean {
  if ((env["PLIMSOLL_CACHE_DIR"] ?? "") !== "") return true;
  return stdout.isTTY === true && endpoint === undefined && endpoints === undefined;
}

/** Collects the names of a list, as many as are kept. */
export function collectNames(): { readonly names: ImageName[]; readonly add: (image: NamedImage) => void } {
  const names: ImageName[] = [];
  return {
    names,
    add({ name, account, cloud = "", places = [] }) {
      for (const place of places.length === 0 ? [{ account, cloud }] : places)
        if (names.length < MAX_NAMES && name.length <= MAX_LENGTH)
          names.push({ name, account: place.account ?? place.cloud });
    },
  };
}

/** The fields of an image by which it is kept. */
export interface NamedImage {
  readonly name: string;
  readonly account?: string | undefined;
  readonly cloud?: string;
  readonly places?: readonly { readonly account?: string | undefined; readonly cloud: string }[];
}

/** Keeps the names of a list in place of older ones of the same accounts. A file that cannot be written is not a reason to fail. */
export async function rememberNames(names: readonly ImageName[], { env, signal }: Io): Promise<void> {
  const path = pathIn(env);
  if (path === undefined || names.length === 0) return;
  try {
    const read = new Set(names.map(({ account }) => account));
    const others = (await namesIn(env)).filter(({ account }) => !read.has(account));
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const there = await stat(path).catch(() => undefined);
    if (there !== undefined && !there.isFile()) return;
    const kept = [...names, ...others].slice(0, MAX_NAMES);
    await writeWholeFile(path, `${JSON.stringify({ version: 1, images: kept })}\n`, signal);
  } catch {
    // Completion has fewer names then.
  }
}

/** The names that are kept; none where there is no file, or one that was not written here. */
export async function namesIn(env: Io["env"]): Promise<readonly ImageName[]> {
  const path = pathIn(env);
  if (path === undefined) return [];
  try {
    const stats = await stat(path);
    if (!stats.isFile() || stats.size > MAX_BYTES) return [];
    const data: unknown = JSON.parse(await readFile(path, "utf8"));
    const { images }: { readonly images?: unknown } = typeof data === "object" && data !== null ? data : {};
    return Array.isArray(images) ? images.filter(isName) : [];
  } catch {
    return [];
  }
}

function isName(value: unknown): value is ImageName {
  const { name, account } = Object(value) as { readonly name?: unknown; readonly account?: unknown }; // only looked at
  return typeof name === "string" && typeof account === "string";
}
