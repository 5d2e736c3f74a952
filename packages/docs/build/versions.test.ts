import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { assembleVersions } from "./assemble-versions.ts";
import { placeVersions } from "./versions.ts";

test("the newest version lies at the root, and the last of each line before it in a folder", () => {
  expect(placeVersions(["0.2.0", "0.1.3", "0.10.0", "0.1.12"])).toEqual([
    { version: "0.10.0", folder: "" },
    { version: "0.2.0", folder: "v0.2/" },
    { version: "0.1.12", folder: "v0.1/" },
  ]);
});

test("refuses what is not a version of a release", () => {
  expect(() => placeVersions(["0.1.0", "next"])).toThrow('"next" is not a version of a release.');
});

test("sites side by side list each other, each from its own place", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "plimsoll-versions-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const sites = ["0.1.0", "0.2.0", "0.3.1"].map((version) => {
    const site = path.join(folder, version);
    mkdirSync(site);
    writeFileSync(path.join(site, "versions.json"), JSON.stringify([{ version, path: "./" }]));
    writeFileSync(path.join(site, "index.html"), version);
    return site;
  });
  const host = path.join(folder, "host");
  assembleVersions(host, sites);
  const read = (file: string): string => readFileSync(path.join(host, file), "utf8");
  expect(["index.html", "v0.2/index.html", "v0.1/index.html"].map(read)).toEqual(["0.3.1", "0.2.0", "0.1.0"]);
  expect(JSON.parse(read("versions.json"))).toEqual([
    { version: "0.3.1", path: "./" },
    { version: "0.2.0", path: "v0.2/" },
    { version: "0.1.0", path: "v0.1/" },
  ]);
  expect(JSON.parse(read("v0.1/versions.json"))).toEqual([
    { version: "0.3.1", path: "../" },
    { version: "0.2.0", path: "../v0.2/" },
    { version: "0.1.0", path: "./" },
  ]);
  expect(() => assembleVersions(host, sites)).toThrow("is there already");
  expect(() => assembleVersions(path.join(folder, "other"), [host, folder])).toThrow("has no versions.json");
});
