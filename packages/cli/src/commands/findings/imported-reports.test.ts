import { readFileSync } from "node:fs";

import type { Finding } from "@plimsoll/core";
import { importImages } from "@plimsoll/import";
import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";

/** Package, version, CVE and the version that fixes it. */
type Identity = readonly [name: string, version: string, id: string, fixed: string];

interface Trivy {
  readonly Results: readonly {
    readonly Vulnerabilities?: readonly {
      readonly VulnerabilityID: string;
      readonly PkgName: string;
      readonly InstalledVersion: string;
      FixedVersion?: string;
    }[];
  }[];
}

interface Grype {
  readonly matches: readonly {
    readonly vulnerability: { readonly id: string; readonly fix: { versions: readonly string[]; state: string } };
    readonly artifact: { readonly name: string; readonly version: string };
  }[];
}

/** Every second row has a fix: the fixtures have none. */
const fixOf = (index: number): string => (index % 2 === 0 ? "" : `1.0.${index}-1+deb12u${index}`);

const reports = {
  trivy(report: Trivy): readonly Identity[] {
    const rows = report.Results.flatMap(({ Vulnerabilities = [] }) => Vulnerabilities);
    return rows.map((row, index) => {
      const fixed = fixOf(index);
      if (fixed !== "") row.FixedVersion = fixed;
      return [row.PkgName, row.InstalledVersion, row.VulnerabilityID, fixed];
    });
  },
  grype({ matches }: Grype): readonly Identity[] {
    return matches.map(({ vulnerability, artifact }, index) => {
      const fixed = fixOf(index);
      if (fixed !== "") Object.assign(vulnerability.fix, { versions: [fixed], state: "fixed" });
      return [artifact.name, artifact.version, vulnerability.id, fixed];
    });
  },
};

test.each(["trivy", "grype"] as const)(
  "a report of %s goes into an emulator, and findings list has the same findings",
  async (name) => {
    const file = new URL(`../../../../import/fixtures/${name}.json`, import.meta.url);
    const report = JSON.parse(readFileSync(file, "utf8")) as Grype & Trivy; // one of the two
    const expected = reports[name](report);
    await using cloud = await startCloud({ images: 0, extra: importImages(JSON.stringify(report)) });
    const ended = await cli(["findings", "list", "--kind", "vulnerability", "-o", "json"], cloud);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    const findings = JSON.parse(ended.stdout) as readonly Finding[]; // printed by the command
    const found = findings.map(({ package: of, id, fixedVersions = [] }) => [
      of?.name,
      of?.version,
      id,
      fixedVersions.join(", "),
    ]);
    const textOf = (row: unknown): string => JSON.stringify(row);
    expect(found).toHaveLength(expected.length);
    expect(new Set(found.map(textOf))).toEqual(new Set(expected.map(textOf)));
    expect(expected.length).toBeGreaterThan(4);
  },
);
