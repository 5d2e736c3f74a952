import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { describe, expect, test } from "vitest";

import { publicPackages, readManifest } from "./public-packages.js";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const repository = readManifest(join(ROOT, "package.json")).repository?.url.replace(/^git\+|\.git$/g, "") ?? "";

const documents = [
  "SECURITY.md",
  "SUPPORT.md",
  "ROADMAP.md",
  "CODE_OF_CONDUCT.md",
  "CONTRIBUTING.md",
  "README.md",
  "README.zh-CN.md",
];

describe.each(documents)("%s", (document) => {
  test("links to files that are there", () => {
    const targets = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(document), target)))).toEqual([]);
  });

  test("names the repository as the packages do", () => {
    const named = [...read(document).matchAll(/https:\/\/github\.com\/plimsoll\/[\w-]+/g)].map(([address]) => address);
    expect(named.filter((address) => address !== repository)).toEqual([]);
  });
});

describe("SUPPORT.md", () => {
  const text = read("SUPPORT.md");
  const row = (name: string): string => new RegExp(`^\\| ${name}.*$`, "m").exec(text)?.[0] ?? "";

  test("names the Node that each package asks for", () => {
    for (const { manifest } of publicPackages(ROOT))
      for (const [, version = ""] of (manifest.engines?.["node"] ?? "").matchAll(/(\d+\.\d+)/g))
        expect(row("Node")).toContain(version);
    for (const line of ["22", "24", "26"]) expect(row("Node")).toMatch(new RegExp(`\\b${line}\\b`));
  });

  test("names the compilers that packed packages are checked with", () => {
    const versions = [
      /^ {2}typescript: (\d+\.\d+)/m.exec(read("pnpm-workspace.yaml")),
      /"typescript": "(\d+\.\d+)/.exec(read("packages/types/package.json")),
    ];
    for (const version of versions) expect(row("TypeScript")).toContain(version?.[1] ?? "no version");
  });

  test.each([
    ["Tencent Cloud", "tcss"],
    ["Alibaba Cloud", "sas"],
  ])("names the version of the API of %s", (cloud, service) => {
    const { info } = JSON.parse(read(`specs/bundled/${service}.json`)) as { info: { version: string } }; // OpenAPI has it
    expect(row(cloud)).toContain(info.version);
  });

  test("names the oldest PostgreSQL that tests start, and the system that CI runs on", () => {
    expect(read("packages/postgres-server/src/find-postgres.ts")).toContain("(13 or later)");
    expect(row("PostgreSQL")).toContain("13 or later");
    expect(read(".github/workflows/ci.yml")).toContain("bookworm");
    expect(row("systems")).toContain("Debian 12");
  });
});

describe.each(globSync(".github/ISSUE_TEMPLATE/*.yml", { cwd: ROOT }).filter((file) => !file.endsWith("config.yml")))(
  "the form %s",
  (file) => {
    test("has what GitHub wants of a form, and asks for something", () => {
      expect(read(file)).toMatch(/^name: .+\ndescription: .+\n/);
      expect(read(file)).toMatch(/^body:\n/m);
      expect(read(file)).toContain("required: true");
    });
  },
);
