import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterEach, beforeEach, expect, test } from "vitest";

import { readImport } from "./read-import.js";

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plimsoll-import-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("reads a report from a file", () => {
  expect(readImport(join(fixtures, "grype.json")).hostImages).toMatchObject([{ ImageName: "debian:12", VulCnt: 6 }]);
});

test.each([
  { name: "UTF-8 with a mark", encode: (text: string) => Buffer.from(`\uFEFF${text}`) },
  { name: "UTF-16, little end first", encode: (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le") },
  { name: "UTF-16, big end first", encode: (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16() },
])("reads a report in $name", ({ encode }) => {
  const report = readFileSync(join(fixtures, "trivy.json"), "utf8");
  writeFileSync(join(folder, "report.json"), encode(report.replaceAll("\n", "\r\n")));
  expect(readImport(join(folder, "report.json"))).toEqual(readImport(join(fixtures, "trivy.json")));
});

test.each([
  { name: "bytes that are not UTF-8", bytes: Buffer.from([0x7b, 0xff, 0x7d]) },
  { name: "UTF-16 without a mark", bytes: Buffer.from("{}", "utf16le") },
  { name: "UTF-32", bytes: Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]) },
])("refuses $name and says how to save it", ({ bytes }) => {
  writeFileSync(join(folder, "report.json"), bytes);
  expect(() => readImport(join(folder, "report.json"), { name: "report.json" })).toThrow(
    /^\[NotText\] report\.json: expected text in UTF-8, .*; save it as UTF-8, found /,
  );
});

test("reads every report of a folder, in the order of their names, and nothing else", () => {
  copyFileSync(join(fixtures, "trivy.json"), join(folder, "b.json"));
  copyFileSync(join(fixtures, "grype.json"), join(folder, "a.JSON"));
  writeFileSync(join(folder, "notes.txt"), "not a report");
  for (const name of ["deeper", "c.json"]) mkdirSync(join(folder, name));
  symlinkSync(".", join(folder, "d.json"));
  execFileSync("mkfifo", [join(folder, "e.json")]);
  const { hostImages } = readImport(folder);
  expect(hostImages.map(({ ImageName }) => ImageName)).toEqual(["debian:12", "registry.example:5000/shop/cart:2.4.1"]);
});

test("names the file of a folder that is wrong", () => {
  writeFileSync(join(folder, "broken.json"), "{");
  expect(() => readImport(folder, { name: "reports" })).toThrow(
    /^\[UnknownFormat\] reports\/broken\.json: expected a JSON report of Trivy/,
  );
});

test("refuses a path with nothing there, an empty folder, and a file that is too long", () => {
  expect(() => readImport(join(folder, "none"), { name: "none" })).toThrow(
    "[MissingFile] none: expected a file or a folder, found nothing",
  );
  expect(() => readImport(folder, { name: "empty" })).toThrow(
    /^\[UnknownFormat\] empty: expected an OCI image layout, or reports/,
  );
  expect(() => readImport(join(fixtures, "trivy.json"), { name: "t", maxLength: 10 })).toThrow(
    /^\[TooLarge\] t: expected at most 10 bytes, found \d+$/,
  );
});

test("a device is read up to the limit", () => {
  expect(() => readImport("/dev/zero", { name: "zero", maxLength: 100_000 })).toThrow(
    "[TooLarge] zero: expected at most 100000 bytes, found more",
  );
});

test("what a layout has in place of a file is not opened: a folder, or a pipe that nobody writes to", () => {
  writeFileSync(join(folder, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
  const refusal = "[SpecialFile] layout/index.json: expected a file, found something else";
  mkdirSync(join(folder, "index.json"));
  expect(() => readImport(folder, { name: "layout" })).toThrow(refusal);
  rmdirSync(join(folder, "index.json"));
  execFileSync("mkfifo", [join(folder, "index.json")]);
  expect(() => readImport(folder, { name: "layout" })).toThrow(refusal);
});

test("reads a layout, and follows no link out of it", () => {
  writeFileSync(join(folder, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
  writeFileSync(join(folder, "index.json"), '{"manifests":[]}');
  expect(readImport(folder)).toEqual({ hostImages: [], registryImages: [], alibabaImages: [] });
  rmSync(join(folder, "index.json"));
  symlinkSync(join(fixtures, "trivy.json"), join(folder, "index.json"));
  expect(() => readImport(folder, { name: "layout" })).toThrow(
    "[OutsideFolder] layout/index.json: expected a file in the folder, found a link out of it",
  );
});
