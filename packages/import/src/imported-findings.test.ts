import { readFileSync } from "node:fs";

import { createMock } from "@plimsoll/mock";
import { callTcss } from "@plimsoll/mock/test";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { importImages } from "./import-images.js";
import { mergeImages } from "./merge-images.js";

const imageId = `sha256:${"a".repeat(64)}`;

/** Package, version, ID and fixed version of a row. */
type Identity = readonly [name: string, version: string, id: string, fixed: string];

interface TrivyRow {
  readonly VulnerabilityID: string;
  readonly PkgName: string;
  readonly InstalledVersion: string;
  readonly FixedVersion?: string;
}

interface GrypeMatch {
  readonly vulnerability: { readonly id: string; readonly fix: { readonly versions: readonly string[] } };
  readonly artifact: { readonly name: string; readonly version: string };
}

function load(name: "grype" | "grype-debian" | "trivy" | "trivy-centos-java"): object {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), "utf8")) as object; // a report
}

function trivyRows(report: object): readonly Identity[] {
  const { Results } = report as { readonly Results: readonly { readonly Vulnerabilities?: readonly TrivyRow[] }[] }; // of Trivy
  return Results.flatMap(({ Vulnerabilities = [] }) => Vulnerabilities).map(
    ({ PkgName, InstalledVersion, VulnerabilityID, FixedVersion = "" }) =>
      [PkgName, InstalledVersion, VulnerabilityID, FixedVersion] as const,
  );
}

function grypeRows(report: object): readonly Identity[] {
  const { matches } = report as { readonly matches: readonly GrypeMatch[] }; // of Grype
  return matches.map(
    ({ vulnerability, artifact }) =>
      [artifact.name, artifact.version, vulnerability.id, vulnerability.fix.versions.join(", ")] as const,
  );
}

function importedRows(report: object): readonly Identity[] {
  const { findings = [] } = importImages(JSON.stringify(report));
  return findings.flatMap(({ vulnerabilities = [] }) =>
    vulnerabilities.map(
      ({ package: { name, version = "" }, cveId = "", fixedVersions = [] }) =>
        [name, version, cveId, fixedVersions.join(", ")] as const,
    ),
  );
}

test.each([
  ["trivy", trivyRows],
  ["trivy-centos-java", trivyRows],
  ["grype", grypeRows],
  ["grype-debian", grypeRows],
] as const)("the report %s gives its own rows: package, version, ID and fixed version", (name, rowsOf) => {
  const report = load(name);
  const rows = rowsOf(report);
  expect(rows.length).toBeGreaterThan(4);
  expect(importedRows(report)).toEqual(rows);
});

test.each([
  ["alpine", "apk"],
  ["chainguard", "apk"],
  ["debian", "deb"],
  ["azurelinux", "rpm"],
  ["cbl-mariner", "rpm"],
  ["fedora", "rpm"],
  ["opensuse-leap", "rpm"],
  ["oracle", "rpm"],
  ["photon", "rpm"],
  ["sles", "rpm"],
  ["suse linux enterprise server", "rpm"],
])("packages of %s in a report of Trivy are %s packages of the system", (family, type) => {
  const Vulnerabilities = [{ VulnerabilityID: "CVE-1", PkgName: "a", InstalledVersion: "1" }];
  const report = { ...load("trivy"), Results: [{ Class: "os-pkgs", Type: family, Vulnerabilities }] };
  const [row] = importImages(JSON.stringify(report)).findings?.[0]?.vulnerabilities ?? [];
  expect(row).toMatchObject({ category: "system", package: { type } });
});

const word = fc.string({ minLength: 1, maxLength: 12 });
const version = fc.constantFrom("1:2.36.1-9+deb12u4", "3.0.11-1~deb12u2", "0", "1.2.3-r0", "2:8.2-1.el7_9");
const fixed = fc.constantFrom("", "1.2", "1.2, 1.3", ">12", "1.2,1.3", "0:3.26.0-15.el8");

test("any rows of a report come out as they went in", async () => {
  const row = fc.record({
    VulnerabilityID: word,
    PkgName: word,
    InstalledVersion: version,
    FixedVersion: fixed,
    Severity: fc.constantFrom("CRITICAL", "HIGH", "MEDIUM", "LOW", "UNKNOWN", ""),
    Title: word,
    CVSS: fc.constantFrom({}, { nvd: { V3Score: 9.8, V3Vector: "CVSS:3.1/AV:N" } }, { nvd: { V3Score: 11 } }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row), async (Vulnerabilities) => {
      const report = { ...load("trivy"), Results: [{ Class: "os-pkgs", Type: "debian", Vulnerabilities }] };
      expect(importedRows(report)).toEqual(trivyRows(report));
      // The emulator takes them all.
      const { findings = [], ...images } = importImages(JSON.stringify(report), {
        as: ["host", "registry", "alibaba"],
      });
      await using mock = createMock({ images: 0, extra: { ...images, findings }, licenses: 1 });
      expect(mock.estate.hostImages).toBe(1);
    }),
    { numRuns: 30 },
  );
});

test("the counters of the emulator are those of the rows, in each list that has the image", async () => {
  const Vulnerabilities = [
    { VulnerabilityID: "CVE-1", PkgName: "a", InstalledVersion: "1", Severity: "HIGH" },
    { VulnerabilityID: "CVE-1", PkgName: "b", InstalledVersion: "1", Severity: "HIGH" },
    { VulnerabilityID: "CVE-2", PkgName: "b", InstalledVersion: "1" },
  ];
  const Secrets = [{ RuleID: "key", Severity: "CRITICAL", Title: "Key", Match: "KEY=****" }];
  const Results = [{ Target: "/etc/key", Vulnerabilities, Secrets }];
  const report = JSON.stringify({ ...load("trivy"), Results });
  await using mock = createMock({ images: 0, extra: importImages(report, { as: ["host", "registry"] }), licenses: 1 });
  const counts = { VulCnt: 3, HighLevelVulCnt: 2, CriticalLevelVulCnt: 0 };
  expect((await callTcss(mock, "DescribeAssetImageList", {})).List).toMatchObject([{ ...counts, RiskCnt: 1 }]);
  const registry = await callTcss(mock, "DescribeAssetImageRegistryList", {});
  expect(registry.List).toMatchObject(registry.List.map(() => ({ ...counts, SensitiveInfoCnt: 1 })));
});

test("of two reports of one image the later one has the rows", () => {
  const none = { hostImages: [], registryImages: [], alibabaImages: [] };
  const rows = (cveId: string): object => ({ imageId, vulnerabilities: [{ cveId, package: { name: "a" } }] });
  const merged = mergeImages([
    { ...none, findings: [rows("CVE-1")] } as Parameters<typeof mergeImages>[0][number], // the rows above
    { ...none, findings: [rows("CVE-2")] } as Parameters<typeof mergeImages>[0][number], // as above
  ]);
  expect(merged.findings).toEqual([rows("CVE-2")]);
});

test("the packages that a report of Trivy lists are those of the image, and none without a name", async () => {
  const Packages = [
    { Name: "bash", Version: "5.2.15", Release: "2", Epoch: 1 },
    { Name: "zlib1g", Version: "1.2.13" },
    { Version: "1" },
  ];
  const application = { Class: "lang-pkgs", Type: "jar", Target: "app.jar", Packages: [{ Name: "a:b", Version: "1" }] };
  const Vulnerabilities = [{ VulnerabilityID: "CVE-1", PkgName: "bash", InstalledVersion: "1:5.2.15-2" }];
  const Results = [{ Class: "os-pkgs", Type: "debian", Packages, Vulnerabilities }, application];
  const extra = importImages(JSON.stringify({ ...load("trivy"), Results }));
  expect(extra.findings?.[0]?.components).toEqual([
    { name: "bash", type: "deb", version: "1:5.2.15-2" },
    { name: "zlib1g", type: "deb", version: "1.2.13" },
    { name: "a:b", type: "jar", version: "1", path: "app.jar" },
  ]);
  await using mock = createMock({ images: 0, extra, licenses: 1 });
  expect((await callTcss(mock, "DescribeAssetImageList", {})).List).toMatchObject([{ ComponentCnt: 3 }]);
});
