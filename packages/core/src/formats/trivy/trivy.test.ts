import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";

import { RUNS, RUNS_TIMEOUT, evaluated, evaluations, finding, image, written } from "../../../test/evaluations.js";
import { TRIVY_SHAPE } from "../../../test/trivy-shape.js";
import type { EvaluatedImage } from "../../policy/evaluation.js";
import { writeTrivy } from "./trivy.js";

interface Report {
  readonly ArtifactName: string;
  readonly CreatedAt: string;
  readonly Metadata: Readonly<Record<string, unknown>>;
  readonly Results: readonly Readonly<Record<string, unknown>>[];
}

async function reportOf(images: readonly EvaluatedImage[], notes: string[] = []): Promise<Report> {
  const options = { onNote: (note: string) => notes.push(note) };
  return JSON.parse(await written(writeTrivy, { images, complete: true }, options)) as Report; // what the tests look at
}

test(
  "every image gives a report that Trivy reads, and the same bytes again",
  async () => {
    const isValid = new Ajv({ strict: true, allErrors: true }).compile(TRIVY_SHAPE);
    await fc.assert(
      fc.asyncProperty(evaluations, async ({ images, complete }) => {
        const data = { images: images.slice(0, 1), complete };
        const text = await written(writeTrivy, data);
        isValid(JSON.parse(text));
        expect(isValid.errors ?? []).toEqual([]);
        expect(await written(writeTrivy, data)).toBe(text);
      }),
      RUNS,
    );
  },
  RUNS_TIMEOUT,
);

test("a second image is refused, with the way to write both", async () => {
  const both = reportOf([image(), image({ name: "shop/pay:1" })]);
  await expect(both).rejects.toMatchObject({ name: "FormatError", code: "SeveralImages" });
  await expect(both).rejects.toThrow(/shop\/cart:1\.2 and shop\/pay:1 .*trivy=reports\//);
});

test("packages of the system, of files, and secrets are results of their own", async () => {
  const of = (members: object) => evaluated({ finding: finding(members) });
  const findings = [
    of({ id: "CVE-1" }),
    of({ id: "CVE-2" }),
    of({ id: "CVE-3", package: { name: "log4j", version: "2", type: "application", path: "app/log4j.jar" } }),
    of({ id: "CVE-4", package: { name: "curl", version: "8" } }),
    of({ kind: "secret", id: "aws", path: "app/.env", evidence: { excerpt: "KEY=***" } }),
  ];
  const { Results } = await reportOf([image({ os: "debian:10", findings })]);
  expect(Results.map(({ Target, Class, Type }) => [Target, Class, Type])).toEqual([
    ["shop/cart:1.2 (debian 10)", "os-pkgs", "debian"],
    ["app/log4j.jar", "lang-pkgs", "jar"],
    ["shop/cart:1.2", "custom", undefined],
    ["app/.env", "secret", undefined],
  ]);
  expect(Results[0]).toMatchObject({
    Packages: [{ Name: "openssl", Version: "1.1.1" }],
    Vulnerabilities: [{ VulnerabilityID: "CVE-1" }, { VulnerabilityID: "CVE-2" }],
  });
  expect(Results[3]?.["Secrets"]).toMatchObject([{ RuleID: "aws", Match: "KEY=***" }]);
});

test("what an exception covers is not a vulnerability, but one that was ignored", async () => {
  const exception = { id: "CVE-2024-1234", reason: "not reachable", owner: "shop", expires: "2027-01-31" };
  const { Results } = await reportOf([image({ findings: [evaluated({ exception })] })]);
  expect(Results[0]).not.toHaveProperty("Vulnerabilities");
  expect(Results[0]?.["ExperimentalModifiedFindings"]).toMatchObject([
    { Type: "vulnerability", Status: "ignored", Statement: "not reachable", Finding: { PkgName: "openssl" } },
  ]);
});

test("the report has the names, the digests and the time of the scan", async () => {
  const digest = `sha256:${"0b".repeat(32)}`;
  const place = { source: "tencent-registry", kind: "registry", key: "1", name: "shop/cart:1.2" } as const;
  const registry = { ...place, repository: "shop/cart", tag: "1.2", registry: "host:5000", digest };
  const places = [registry, { ...place, kind: "host", name: "cart:old", repository: "cart" } as const];
  const report = await reportOf([image({ places, scannedAt: "2026-11-26T10:00:00Z" })]);
  expect(report).toMatchObject({
    CreatedAt: "2026-11-26T10:00:00Z",
    ArtifactName: "shop/cart:1.2",
    Metadata: { RepoTags: ["host:5000/shop/cart:1.2", "cart:old"], RepoDigests: [`host:5000/shop/cart@${digest}`] },
  });
});

test("kinds without a place are counted in a note, and so is an evaluation without an image", async () => {
  const notes: string[] = [];
  const findings = [evaluated({ finding: finding({ kind: "malware" }) })];
  await reportOf([image({ findings })], notes);
  await reportOf([], notes);
  expect(notes).toEqual([
    "Reports of Trivy cannot represent some findings, which are left out: 1 of kind malware.",
    "No image is in the report for readers of Trivy.",
  ]);
});

test("that something of the image is not known is said beside the report, which cannot say it", async () => {
  const notes: string[] = [];
  const onNote = (note: string): unknown => notes.push(note);
  await written(writeTrivy, { images: [image({ findings: [] })], complete: false }, { onNote });
  await written(writeTrivy, { images: [image({ verdict: "unknown" })], complete: true }, { onNote });
  expect(notes).toEqual(Array(2).fill(expect.stringMatching(/^Not everything is known of the image/)));
});

test("a description of 2 MB is cut, a title is one line, and only links of the web are references", async () => {
  const texts = {
    get: () => ({
      title: "a\r\nb\0",
      description: "d".repeat(2_000_000),
      references: ["https://a.test", "javascript:1"],
    }),
  };
  const data = { images: [image()], complete: true };
  const [result] = (JSON.parse(await written(writeTrivy, data, { texts })) as Report).Results; // what the tests look at
  expect(result?.["Vulnerabilities"]).toMatchObject([
    { Title: "a b\uFFFD", Description: expect.stringMatching(/^d+…$/), References: ["https://a.test"] },
  ]);
  expect(JSON.stringify(result).length).toBeLessThan(101_000);
});
