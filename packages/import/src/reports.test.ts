import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { ImportError } from "./import-error.js";
import { importImages } from "./import-images.js";

const digest = `sha256:${"b".repeat(64)}`;

type Fixture = "grype" | "grype-debian" | "trivy" | "trivy-centos-java";

function load(name: Fixture): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), "utf8"));
}

/** A report of Trivy with these members of its own and of its metadata. */
function trivyReport(members: object, metadata: object): string {
  const { Metadata, ...report } = load("trivy") as { readonly Metadata: object }; // the fixture
  return JSON.stringify({ ...report, ...members, Metadata: { ...Metadata, ...metadata } });
}

function grypeReport(target: object, members: object = {}): string {
  const report = load("grype") as { readonly source: { readonly target: object } }; // the fixture
  return JSON.stringify({
    ...report,
    ...members,
    source: { type: "image", target: { ...report.source.target, ...target } },
  });
}

test.each([
  ["absent", {}],
  ["null", { Severity: null }],
  ["empty", { Severity: "" }],
  ["UNKNOWN", { Severity: "UNKNOWN" }],
])("a finding of Trivy whose severity is %s counts, at no level", (_, severity) => {
  const Vulnerabilities = [{ VulnerabilityID: "CVE-2026-44000", ...severity }, { Severity: "HIGH" }];
  const { hostImages, alibabaImages } = importImages(trivyReport({ Results: [{ Vulnerabilities }] }, {}), {
    as: ["host", "alibaba"],
  });
  expect(hostImages).toMatchObject([
    { VulCnt: 2, CriticalLevelVulCnt: 0, HighLevelVulCnt: 1, MediumLevelVulCnt: 0, LowLevelVulCnt: 0 },
  ]);
  expect(alibabaImages[0]).toMatchObject({ VulCount: 2, VulStatus: "YES" });
});

test.each([
  ["absent", { vulnerability: { id: "CVE-1" } }],
  ["null", { vulnerability: { id: "CVE-1", severity: null } }],
  ["empty", { vulnerability: { id: "CVE-1", severity: "" } }],
  ["absent with all about it", {}],
])("a match of Grype whose severity is %s counts, at no level", (_, match) => {
  const matches = [
    { artifact: { id: "a" }, ...match },
    { artifact: { id: "a" }, vulnerability: { severity: "Low" } },
  ];
  const { hostImages } = importImages(grypeReport({}, { matches }));
  expect(hostImages).toMatchObject([{ VulCnt: 2, CriticalLevelVulCnt: 0, LowLevelVulCnt: 1, ComponentCnt: 1 }]);
});

const repository = "registry.example/team/web";

test.each([
  ["its digest behind the tag", `${repository}:0.58.0@${digest}`, [], `${repository}:0.58.0`, "0.58.0"],
  ["null for the tags", `${repository}:0.58.0@${digest}`, null, `${repository}:0.58.0`, "0.58.0"],
  ["its tag, which the report does not have", `${repository}:0.58.0`, [], `${repository}:0.58.0`, "0.58.0"],
  ["its digest alone", `${repository}@${digest}`, [], `${repository}:<none>`, ""],
  ["an archive", "./web:1.tar", [], `${repository}:<none>`, ""],
  ["another name of it", `other.example/web:1@${digest}`, [`${repository}:2`], `${repository}:2`, "2"],
  [
    "one of two tags, with its digest",
    `${repository}:1@${digest}`,
    [`${repository}:2`, `${repository}:1`],
    `${repository}:2`,
    "2",
  ],
])("an image that was asked for by %s keeps its name and tag", (_, asked, tags, name, tag) => {
  const RepoDigests = [`${repository}@${digest}`];
  const reports = [
    trivyReport({ ArtifactName: asked }, { RepoTags: tags, RepoDigests }),
    grypeReport({ userInput: asked, tags, repoDigests: RepoDigests }),
  ];
  for (const report of reports) {
    const { hostImages, registryImages } = importImages(report, { as: ["host", "registry"] });
    expect(hostImages[0]?.ImageName).toBe(name);
    expect(registryImages[0]).toMatchObject({
      Namespace: "team",
      ImageName: "web",
      ImageTag: tag,
      ImageDigest: digest,
    });
  }
});

test("the source in an argument of Grype is not part of the name", () => {
  const target = {
    userInput: `registry:${repository}:1.2@${digest}`,
    tags: [],
    repoDigests: [`${repository}@${digest}`],
  };
  expect(importImages(grypeReport(target)).hostImages[0]?.ImageName).toBe(`${repository}:1.2`);
});

/** Fields without which a report is refused. */
const needed =
  /^\$\.(?:SchemaVersion|ArtifactName|Metadata(?:\.ImageID)?|matches|source(?:\.type|\.target(?:\.imageID)?)?)$/;

/** Calls with every member of a document, and every item of its lists. */
function* membersOf(
  value: unknown,
  path = "$",
): Generator<{ readonly path: string; readonly holder: Record<string, unknown>; readonly name: string }> {
  if (typeof value !== "object" || value === null) return;
  const holder = value as Record<string, unknown>; // lists have their numbers as names
  for (const name of Object.keys(holder)) {
    const here = Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`;
    yield { path: here, holder, name };
    yield* membersOf(holder[name], here);
  }
}

test.each(["trivy", "trivy-centos-java", "grype", "grype-debian"] as const)(
  "the report %s with any field missing or null is read, or refused by name",
  (name) => {
    const document = load(name);
    const refused = new Set<string>();
    for (const { path, holder, name: member } of membersOf(document)) {
      const value = holder[member];
      for (const absent of [null, undefined]) {
        holder[member] = absent;
        try {
          expect(
            importImages(JSON.stringify(document), { as: ["host", "registry", "alibaba"] }).hostImages,
          ).toHaveLength(1);
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
          refused.add(path);
        }
      }
      holder[member] = value;
    }
    expect([...refused].filter((path) => !needed.test(path))).toEqual([]);
    expect(refused.size).toBeGreaterThan(0);
  },
);
