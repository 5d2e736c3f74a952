import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { beforeEach, expect, test } from "vitest";

import { type Machine, missingPackages } from "./installed.js";

const linux: Machine = { platform: "linux", arch: "x64" };
const mac: Machine = { platform: "darwin", arch: "arm64" };
const locked = {
  "": { name: "runtimes" },
  "node_modules/engine": { version: "2.0.0", integrity: "sha512-engine", os: ["linux"], cpu: ["x64"] },
  "node_modules/@scope/engine": { version: "2.0.0", integrity: "sha512-scoped", os: ["linux"], cpu: ["arm64", "x64"] },
  "node_modules/portable": { version: "1.0.0", integrity: "sha512-portable" },
};
const everything = ["node_modules/engine", "node_modules/@scope/engine", "node_modules/portable"];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-installed-"));
  await writeFile(join(folder, "package-lock.json"), JSON.stringify({ packages: locked }));
  return () => rm(folder, { recursive: true });
});

/** Puts down what npm leaves behind: a folder for each package, and its own note of them. */
async function install(packages: object): Promise<void> {
  for (const place of Object.keys(packages)) await mkdir(join(folder, place), { recursive: true });
  await writeFile(join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages }));
}

test("everything for the machine is missing from an empty folder", () => {
  expect(missingPackages(folder, linux)).toEqual(everything);
});

test("what is for other machines is not missing", () => {
  expect(missingPackages(folder, mac)).toEqual(["node_modules/portable"]);
});

test("nothing is missing after an installation", async () => {
  await install(locked);
  expect(missingPackages(folder, linux)).toEqual([]);
});

test("a package that the lock file has in another version by now is missing", async () => {
  await install({ ...locked, "node_modules/engine": { version: "1.0.0", integrity: "sha512-older" } });
  expect(missingPackages(folder, linux)).toEqual(["node_modules/engine"]);
});

test("a package whose folder was removed is missing", async () => {
  await install(locked);
  await rm(join(folder, "node_modules/portable"), { recursive: true });
  expect(missingPackages(folder, linux)).toEqual(["node_modules/portable"]);
});
