import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Finding } from "@plimsoll/core";
import { expect, test } from "vitest";

import { plimsoll, startMock } from "./spawn.js";

/** Package, version, ID and the versions that fix it, as text. */
type Identity = string;

interface Trivy {
  readonly Results: readonly {
    readonly Vulnerabilities?: readonly {
      readonly VulnerabilityID: string;
      readonly PkgName: string;
      readonly InstalledVersion: string;
      readonly FixedVersion?: string;
    }[];
  }[];
}

interface Grype {
  readonly matches: readonly {
    readonly vulnerability: { readonly id: string; readonly fix: { readonly versions: readonly string[] } };
    readonly artifact: { readonly name: string; readonly version: string };
  }[];
}

const identity = (name: unknown, version: unknown, id: string, fixed: readonly string[]): Identity =>
  JSON.stringify([name, version, id, fixed.join(", ")]);

function identitiesIn(report: Grype | Trivy): readonly Identity[] {
  if ("matches" in report)
    return report.matches.map(({ vulnerability: { id, fix }, artifact: { name, version } }) =>
      identity(name, version, id, fix.versions),
    );
  return report.Results.flatMap(({ Vulnerabilities = [] }) => Vulnerabilities).map(
    ({ PkgName, InstalledVersion, VulnerabilityID, FixedVersion }) =>
      identity(PkgName, InstalledVersion, VulnerabilityID, FixedVersion === undefined ? [] : [FixedVersion]),
  );
}

/** The list of hosts tells no paths apart: a package that is in two of them is one finding there. */
const distinct = (all: readonly Identity[]): readonly Identity[] => [...new Set(all)];
const each = (all: readonly Identity[]): readonly Identity[] => all;

test.each([
  { name: "trivy", as: "host", want: each },
  { name: "grype", as: "host", want: each },
  { name: "trivy-centos-java", as: "host", want: distinct },
  { name: "grype-debian", as: "host", want: each },
  { name: "grype-debian", as: "registry", want: each },
  { name: "trivy-centos-java", as: "registry", want: each },
  { name: "trivy-mixed", as: "host", want: distinct },
  { name: "trivy-mixed", as: "registry", want: each },
  { name: "grype-java", as: "host", want: distinct },
  { name: "grype-java", as: "registry", want: each },
])("the report $name goes into an emulator as $as, and findings list has its findings", async ({ name, as, want }) => {
  const file = join(import.meta.dirname, `../../import/fixtures/${name}.json`);
  const expected = want(identitiesIn(JSON.parse(readFileSync(file, "utf8"))));
  await using mock = await startMock(0, ["--import", file, "--as", as]);
  const args = ["findings", "list", "--cloud", "tencent", "--kind", "vulnerability", "-o", "ndjson"];
  const ended = await plimsoll(args, mock.env);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  const findings = ended.stdout
    .trimEnd()
    .split("\n")
    .map((line): Finding => JSON.parse(line));
  const found = findings.map(({ package: of, id, fixedVersions = [] }) =>
    identity(of?.name, of?.version, id, fixedVersions),
  );
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(found.length).toBeGreaterThan(4);
});

test.each([
  { as: "host", cloud: "tencent" },
  { as: "registry", cloud: "tencent" },
  { as: "alibaba", cloud: "alibaba" },
])("a report as $as gives findings of no kind that it does not have, and equal secrets once", async ({ as, cloud }) => {
  const file = join(import.meta.dirname, "../../import/fixtures/trivy-mixed.json");
  await using mock = await startMock(0, ["--import", file, "--as", as]);
  const args = ["findings", "list", "--cloud", cloud, "-o", "ndjson"];
  const ended = await plimsoll(args, mock.env);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  const kinds = ended.stdout
    .trimEnd()
    .split("\n")
    .map((line): Finding => JSON.parse(line))
    .map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(["secret", "vulnerability"]));
  expect(kinds.filter((kind) => kind === "secret")).toHaveLength(2);
});
