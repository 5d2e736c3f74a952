import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ListedVersion } from "../src/versions.ts";
import { listFrom, placeVersions } from "./versions.ts";

/**
 * Puts the sites of several versions side by side and tells each about the others.
 *
 * @param into - Folder of the host. It must not be there.
 * @param sites - Folders of built sites in any order.
 * @returns What lies where, the newest first.
 * @throws {Error} when the folder is there, or a site does not say which version it describes.
 */
export function assembleVersions(into: string, sites: readonly string[]): ReturnType<typeof placeVersions> {
  if (existsSync(into)) throw new Error(`${into} is there already. Name a folder that is not.`);
  const folders = new Map(sites.map((site) => [versionOf(site), site]));
  const placed = placeVersions([...folders.keys()]);
  mkdirSync(into, { recursive: true });
  for (const one of placed) {
    const target = path.join(into, one.folder);
    cpSync(folders.get(one.version) ?? "", target, { recursive: true });
    writeFileSync(path.join(target, "versions.json"), JSON.stringify(listFrom(placed, one)));
  }
  return placed;
}

function versionOf(site: string): string {
  const file = path.join(site, "versions.json");
  if (!existsSync(file)) throw new Error(`${site} has no versions.json: it is not a site that pnpm docs:build wrote.`);
  const listed = JSON.parse(readFileSync(file, "utf8")) as readonly ListedVersion[]; // written by src/pages/versions.json.ts
  const own = listed.find((version) => version.path === "./");
  if (own === undefined) throw new Error(`${file} does not say which version the site describes.`);
  return own.version;
}
