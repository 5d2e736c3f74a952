import fc from "fast-check";
import { expect, test } from "vitest";

import { createFinding } from "../../findings/create-finding.js";
import type { Finding } from "../../findings/finding.js";
import { createVulnerabilityTexts } from "../../findings/vulnerability-texts.js";
import type { RowContext, RowReader } from "./list-rows.js";
import { hostMalware, registryMalware } from "./malware-rows.js";
import { risks } from "./risk-rows.js";
import { hostVulnerabilities, registryVulnerabilities } from "./vulnerability-rows.js";

type Row = Parameters<RowReader>[0];
const context: RowContext = {
  image: { key: "sha256:0f", id: "sha256:0f", repository: "shop/cart" },
  os: "centos:7",
  texts: undefined,
};

function read(reader: RowReader, row: Row, given: RowContext = context): readonly Finding[] {
  return reader(row, given).map(createFinding);
}

/** The vendor's examples of 2026, in specs/tcss/examples. */
const hostRow = {
  AttackLevel: 0,
  CVEID: "CVE-2016-5131",
  CVSSV3Desc: "CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H",
  CVSSV3Score: 8.800000190734863,
  CategoryType: "SYSTEM",
  Component: "libxml2",
  Des: "Use after free.",
  FixedVersions: "0:2.9.1-6.tl2.4",
  IsSuggest: true,
  Level: 2,
  Name: "libxml2 (CVE-2016-5131)",
  OfficialSolution: "Update.",
  Reference: '["http://www.debian.org/security/2016/dsa-3637", "http://www.ubuntu.com/usn/USN-3041-1"]',
  Tag: ["NETWORK", "DynamicLevelPoc"],
  Version: "2.9.1-6.tl2.3",
};
const registryRow = {
  CVEID: "CVE-2019-5827",
  CategoryType: "SYSTEM",
  Component: "sqlite-libs",
  Components: [
    {
      FixedVersion: "0:3.26.0-15.el8",
      Name: "sqlite-libs",
      Path: "/var/sqlite/",
      Type: "SYSTEM",
      Version: "3.26.0-13.el8",
    },
  ],
  CvssScore: "8.8",
  CvssVector: "CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H",
  FixedVersions: "0:3.26.0-15.el8",
  IsSuggest: "是",
  LayerInfos: [{ LayerCmd: "/bin/sh -c #(nop) ADD file:805c in / ", LayerId: "sha256:a1" }],
  Level: "3",
  Name: "Google Chrome (CVE-2019-5827)",
  POCID: "pcmgr-209472",
  Tag: ["NETWORK", "SYS", "APP"],
  Version: "3.26.0-13.el8",
};

test("a vulnerability of a host image", () => {
  expect(read(hostVulnerabilities, hostRow)).toMatchObject([
    {
      kind: "vulnerability",
      cloud: "tencent",
      image: context.image,
      id: "CVE-2016-5131",
      severity: "medium",
      severityFrom: "vendor-level",
      cvss: { version: "3.0", score: 8.8 },
      exploit: "poc",
      recommended: true,
      package: {
        name: "libxml2",
        version: "2.9.1-6.tl2.3",
        type: "os",
        purl: "pkg:rpm/centos/libxml2@2.9.1-6.tl2.3?distro=centos-7",
      },
      fixedVersions: ["0:2.9.1-6.tl2.4"],
      fixable: true,
      raw: hostRow,
    },
  ]);
});

test("a vulnerability of a registry image has the path, the layer and the vendor's ID", () => {
  expect(read(registryVulnerabilities, registryRow)).toMatchObject([
    {
      id: "CVE-2019-5827",
      aliases: ["pcmgr-209472"],
      severity: "high",
      cvss: { version: "3.0", score: 8.8 },
      recommended: true,
      package: { name: "sqlite-libs", version: "3.26.0-13.el8", type: "os", path: "var/sqlite" },
      layer: { digest: "sha256:a1" },
      fixedVersions: ["0:3.26.0-15.el8"],
    },
  ]);
});

test("a row with several components is as many findings, and one that it has twice is one", () => {
  const jar = { Name: "snakeyaml", Version: "1.33", Path: "/app/a.jar/BOOT-INF/lib/snakeyaml-1.33.jar", Type: "WEB" };
  const components = [
    jar,
    { ...jar, Path: jar.Path.slice(1) },
    { ...jar, Path: "b.jar" },
    { Component: "old", Path: "c" },
    null,
    {},
  ];
  const findings = read(registryVulnerabilities, { ...registryRow, Components: components });
  expect(findings.map(({ package: found }) => [found?.name, found?.path, found?.type])).toEqual([
    ["snakeyaml", "app/a.jar/BOOT-INF/lib/snakeyaml-1.33.jar", "application"],
    ["snakeyaml", "b.jar", "application"],
    ["old", "c", "os"],
  ]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
});

test("a registry row without components has the one that it names itself", () => {
  for (const Components of [[], null, undefined, "none"])
    expect(read(registryVulnerabilities, { ...registryRow, Components })).toMatchObject([
      { package: { name: "sqlite-libs", version: "3.26.0-13.el8" }, fixedVersions: ["0:3.26.0-15.el8"] },
    ]);
});

test("of several layers none is chosen", () => {
  const layers = [...registryRow.LayerInfos, { LayerId: "sha256:b2" }];
  expect(read(registryVulnerabilities, { ...registryRow, LayerInfos: layers })[0]).not.toHaveProperty("layer");
});

test.each<{ name: string; row: Row; id: string; aliases: readonly string[] }>([
  { name: "an empty CVEID, of a registry", row: { ...registryRow, CVEID: "" }, id: "pcmgr-209472", aliases: [] },
  { name: "an empty CVEID, of a host", row: { ...hostRow, CVEID: "" }, id: "libxml2 (CVE-2016-5131)", aliases: [] },
  { name: "a CVE in lower case", row: { ...hostRow, CVEID: "cve-2016-5131" }, id: "CVE-2016-5131", aliases: [] },
  {
    name: "a list of CVEs in one member",
    row: { ...registryRow, CVEID: "CVE-2021-0002,CVE-2021-0001" },
    id: "pcmgr-209472",
    aliases: ["CVE-2021-0001", "CVE-2021-0002"],
  },
])("a row with $name has a certain ID", ({ row, id, aliases }) => {
  const reader = row["POCID"] === undefined ? hostVulnerabilities : registryVulnerabilities;
  expect(read(reader, row)[0]).toMatchObject({ id, aliases });
});

test.each<{ tags: readonly string[]; exploit: string | undefined }>([
  { tags: ["NETWORK", "SYS"], exploit: undefined },
  { tags: ["DynamicLevelPoc"], exploit: "poc" },
  { tags: ["POC", "EXP"], exploit: "exploit" },
  { tags: ["DynamicLevelExp", "IN_THE_WILD"], exploit: "in-the-wild" },
])(
  "of the marks $tags the highest sign of attacks is $exploit, in the lists of hosts and registries",
  ({ tags, exploit }) => {
    expect(read(hostVulnerabilities, { ...hostRow, Tag: tags })[0]?.exploit).toBe(exploit);
    expect(read(registryVulnerabilities, { ...registryRow, Tag: tags })[0]?.exploit).toBe(exploit);
  },
);

test.each<{ level: unknown; severity: string | undefined }>([
  { level: 4, severity: "critical" },
  { level: "3", severity: "high" },
  { level: "2", severity: "medium" },
  { level: 1, severity: "low" },
  { level: 0, severity: undefined },
  { level: "5", severity: undefined },
  { level: 5, severity: undefined },
  { level: "HIGH", severity: "high" },
  { level: "high", severity: undefined },
  { level: "", severity: "high" },
  { level: null, severity: "high" },
])(
  "a level of $level is $severity: a word that is not known is not mapped, and without one the score counts",
  ({ level, severity }) => {
    expect(read(hostVulnerabilities, { ...hostRow, Level: level })[0]?.severity).toBe(severity);
  },
);

test.each<{ fixed: unknown; fixedVersions: readonly string[] | undefined; fixable: boolean | undefined }>([
  { fixed: "2:8.39-12build1~deb10", fixedVersions: ["2:8.39-12build1~deb10"], fixable: true },
  { fixed: '["1.2", "1.3"]', fixedVersions: ["1.2", "1.3"], fixable: true },
  { fixed: ">6.0.37,>8.0.0", fixedVersions: undefined, fixable: true },
  { fixed: "暂无修复版本", fixedVersions: undefined, fixable: undefined },
  { fixed: "", fixedVersions: undefined, fixable: undefined },
  { fixed: null, fixedVersions: undefined, fixable: undefined },
])("fixed versions of $fixed", ({ fixed, fixedVersions, fixable }) => {
  const [found] = read(hostVulnerabilities, { ...hostRow, FixedVersions: fixed });
  expect([found?.fixedVersions, found?.fixable]).toEqual([fixedVersions, fixable]);
});

test.each(["N/A", -1, 10.1, "11", null, Number.NaN])("a score of %s is left out", (score) => {
  expect(read(registryVulnerabilities, { ...registryRow, CvssScore: score, CvssVector: "" })[0]).not.toHaveProperty(
    "cvss",
  );
  expect(read(hostVulnerabilities, { ...hostRow, CVSSV3Score: score, CVSSV3Desc: "" })[0]).not.toHaveProperty("cvss");
});

test("texts are kept once for all rows of a vulnerability, and a later row brings what the first lacked", () => {
  const texts = createVulnerabilityTexts();
  const given = { ...context, texts };
  read(hostVulnerabilities, { ...hostRow, Des: "", Reference: "not JSON [" }, given);
  expect(texts.get("CVE-2016-5131")).toEqual({ title: hostRow.Name, solution: "Update." });
  read(hostVulnerabilities, hostRow, given);
  expect(texts.get("CVE-2016-5131")).toEqual({
    title: hostRow.Name,
    description: "Use after free.",
    solution: "Update.",
    references: ["http://www.debian.org/security/2016/dsa-3637", "http://www.ubuntu.com/usn/USN-3041-1"],
  });
  expect(texts.size).toBe(1);
});

test("malware of both lists has the same form", () => {
  const host = {
    FileName: "webshell_2.php",
    FirstScanTime: "2024-09-02 07:36:15",
    LatestScanTime: "2024-10-23T16:40:54+08:00",
    Md5: "27501AAED5E639693783321219989889",
    Path: "/root/webshell_2.php",
    RiskLevel: 4,
    Size: 51,
    VirusName: "Php.Trojan.Php.Ssmw",
  };
  const { FileName, Path, VirusName } = host;
  const registry = {
    Path: Path.slice(1),
    FileName,
    VirusName,
    RiskLevel: "4",
    FileMd5: host.Md5.toLowerCase(),
    FileSize: 51,
    FirstScanTime: "2024-09-01 23:36:15 +0000 UTC",
    LatestScanTime: "2024-10-23 08:40:54.000 +0000 UTC",
  };
  const [a] = read(hostMalware, host);
  const [b] = read(registryMalware, registry);
  expect({ ...a, raw: 0 }).toEqual({ ...b, raw: 0 });
  expect(a).toMatchObject({
    kind: "malware",
    id: "27501aaed5e639693783321219989889",
    aliases: ["Php.Trojan.Php.Ssmw"],
    severity: "critical",
    path: "root/webshell_2.php",
    fileHash: { md5: "27501aaed5e639693783321219989889" },
    sizeBytes: 51,
    firstSeenAt: "2024-09-01T23:36:15.000Z",
    lastSeenAt: "2024-10-23T08:40:54.000Z",
  });
});

test.each(["0001-01-01 00:00:00 +0000 UTC", "0001-01-01T00:00:00Z", "xx", "", null, 0])(
  "a time of %s is left out",
  (time) => {
    expect(read(registryMalware, { VirusName: "x", FirstScanTime: time })[0]).not.toHaveProperty("firstSeenAt");
  },
);

test("malware without a hash is known by its name", () => {
  expect(read(hostMalware, { VirusName: "x", Md5: "xx", Path: "a" })).toMatchObject([{ id: "x", aliases: [] }]);
});

test("a secret is masked wherever it stands, and a risk of the build is not secret", () => {
  const marker = "h4rdToGuess-Marker-0815";
  const secret = {
    Behavior: 3,
    Type: 2,
    Level: "3",
    Desc: `Password ${marker}`,
    InstructionContent: `2024-05-06 10:49:58\n/bin/sh -c #(nop)  ENV ROOTPASSWD=${marker}`,
  };
  const [found] = read(risks, secret);
  expect(found).toMatchObject({
    kind: "secret",
    id: "behavior-3-type-2",
    severity: "high",
    evidence: { excerpt: "ENV ROOTPASSWD=***" },
  });
  expect(JSON.stringify(found)).not.toContain("Marker");
  expect(read(risks, { Behavior: 1, Type: 1, Level: 1, InstructionContent: "USER root" })).toMatchObject([
    { kind: "build-risk", severity: "low", evidence: { excerpt: "USER root" } },
  ]);
});

test("a secret of a private key of 3 KB is masked, too", () => {
  const body = Array.from({ length: 46 }, (_, index) => `${index}`.padEnd(64, "abcdefghij")).join("\n");
  const InstructionContent = `COPY <<EOF /root/.ssh/id_rsa\n-----BEGIN RSA PRIVATE KEY-----\n${body}\n-----END RSA PRIVATE KEY-----\nEOF`;
  const [found] = read(risks, { Behavior: 4, Type: 2, Level: 3, InstructionContent });
  expect(found).toMatchObject({ kind: "secret", evidence: { excerpt: "-----BEGIN RSA PRIVATE KEY----- ***" } });
  expect(JSON.stringify(found)).not.toContain("abcdefghij");
});

test("an unknown type of risk is told from the others, and a password without a type is still a secret", () => {
  expect(read(risks, { Behavior: 3 })).toMatchObject([{ kind: "secret", id: "behavior-3-type-unknown" }]);
  expect(read(risks, { Behavior: 9, Type: 9 })).toMatchObject([{ kind: "build-risk", id: "behavior-9-type-9" }]);
  expect(read(risks, {})).toMatchObject([{ kind: "build-risk", id: "behavior-unknown-type-unknown" }]);
});

test("no row makes a reader throw, and every finding has its keys", () => {
  const value = fc.oneof(
    fc.anything({ withBigInt: true }),
    fc.string(),
    fc.constantFrom(...Object.values(hostRow), ...Object.values(registryRow)),
  );
  const members = [
    ...new Set([
      ...Object.keys(hostRow),
      ...Object.keys(registryRow),
      "Md5",
      "FileMd5",
      "Path",
      "RiskLevel",
      "Behavior",
      "Type",
      "InstructionContent",
      "Size",
      "FirstScanTime",
    ]),
  ];
  const row = fc.dictionary(fc.constantFrom(...members), value, { noNullPrototype: true });
  const readers = [hostVulnerabilities, registryVulnerabilities, hostMalware, registryMalware, risks];
  fc.assert(
    fc.property(row, fc.constantFrom(...readers), (given, reader) => {
      for (const { fingerprint } of read(reader, given, { ...context, texts: createVulnerabilityTexts() }))
        expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    }),
    { numRuns: 1000 },
  );
});
