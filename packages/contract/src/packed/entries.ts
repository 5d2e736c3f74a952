import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";

import type { Package } from "./workspace.js";

/** One thing that a user can import. */
export interface Entry {
  /** Specifier of the import. */
  readonly specifier: string;
  /** True if the import needs `with { type: "json" }`. */
  readonly json: boolean;
}

/** Every entry that `exports` of an installed package opens, patterns spelled out. */
export function entriesOf({ folder, manifest }: Package): readonly Entry[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([key, target]) => {
    const file = typeof target === "string" ? target : (target["default"] ?? "");
    const json = file.endsWith(".json");
    return fillingsOf(folder, file).map((filling) => ({
      specifier: join(manifest.name, key.replace("*", filling)),
      json,
    }));
  });
}

/** True for an entry that needs an optional peer dependency: it is named like the peer. */
export function needsPeer({ manifest: { name, peerDependenciesMeta = {} } }: Package, { specifier }: Entry): boolean {
  return Object.keys(peerDependenciesMeta).some((peer) => specifier === `${name}/${peer}`);
}

/** Texts that `*` in a target can stand for; one empty text where there is no `*`. */
function fillingsOf(folder: string, target: string): readonly string[] {
  const [before = "", after] = target.split("*");
  if (after === undefined) return [""];
  const prefix = before.slice(before.lastIndexOf("/") + 1);
  return readdirSync(join(folder, dirname(`${before}x`)))
    .filter((name) => name.startsWith(prefix) && name.endsWith(after))
    .map((name) => name.slice(prefix.length, name.length - after.length));
}
