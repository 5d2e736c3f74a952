import type { EvaluatedImage, Evaluation, Finding, SeverityCounts } from "@plimsoll/core";
import { FORMATS } from "@plimsoll/core/formats";
import fc from "fast-check";
import { expect, test } from "vitest";

import { importImages } from "./import-images.js";

const ID = `sha256:${"a1".repeat(32)}`;
const DIGEST = `sha256:${"0b".repeat(32)}`;
const NONE: SeverityCounts = { critical: 0, high: 0, medium: 0, low: 0, none: 0, unknown: 0 };
const LEVELS = { critical: 4, high: 3, medium: 2, low: 1, none: 0 } as const;

function evaluationOf(findings: readonly Finding[], members: Partial<EvaluatedImage> = {}): Evaluation {
  async function* images(): AsyncGenerator<EvaluatedImage> {
    yield {
      cloud: "tencent",
      id: ID,
      name: "shop/cart:1.2",
      os: "debian:10",
      scannedAt: "2026-11-26T10:00:00.000Z",
      places: [
        {
          source: "tencent-registry",
          kind: "registry",
          key: "1",
          name: "shop/cart:1.2",
          repository: "shop/cart",
          tag: "1.2",
          registry: "registry.example:5000",
          digest: DIGEST,
        },
      ],
      verdict: "pass",
      rules: [],
      findings: findings.map((finding) => ({ finding, breaks: [], undecided: [], excused: [] })),
      ...members,
    };
  }
  return {
    head: { policy: { digest: "0".repeat(64), rules: [] }, at: "2026-11-27T10:00:00Z", sources: [] },
    images: images(),
    totals: {
      images: { fail: 0, pass: 1, unknown: 0 },
      outOfScope: 0,
      findings: NONE,
      breaking: NONE,
      excepted: 0,
      exceptions: [],
      complete: true,
      exitCode: 0,
    },
  };
}

async function imported(evaluation: Evaluation): Promise<ReturnType<typeof importImages>> {
  const write = await FORMATS.find(({ name }) => name === "trivy")?.load();
  let report = "";
  for await (const piece of write?.(evaluation, { version: "1.2.3" }) ?? []) report += String(piece);
  return importImages(report, { as: ["host", "registry"] });
}

const word = fc.stringMatching(/^[a-z][a-z0-9.+~-]{0,8}$/);
const found = { image: { key: "1", id: ID }, cloud: "tencent", aliases: [], state: "open", raw: {} } as const;

const vulnerability: fc.Arbitrary<Finding> = fc
  .record(
    {
      kind: fc.constant("vulnerability"),
      id: fc.constantFrom("CVE-2024-1234", "CVE-2023-1", "pcmgr-1"),
      severity: fc.constantFrom("critical", "high", "medium", "low", "none"),
      cvss: fc.constant({ version: "3.1", score: 9.8, vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" }),
      package: fc.record(
        {
          name: word,
          version: word,
          type: fc.constantFrom("os", "application"),
          path: fc.constantFrom("app/x.jar", "b"),
        },
        { requiredKeys: ["name"] },
      ),
      fixedVersions: fc.array(word, { maxLength: 3 }),
      layer: fc.constant({ digest: DIGEST }),
      fingerprint: fc.stringMatching(/^[0-9a-f]{64}$/),
    },
    { requiredKeys: ["kind", "id", "package", "fingerprint"] },
  )
  .map((members) => ({ ...found, ...members }));

const secret: fc.Arbitrary<Finding> = fc
  .record(
    {
      kind: fc.constant("secret"),
      id: word,
      severity: fc.constantFrom("critical", "high", "medium", "low"),
      path: fc.constantFrom("app/.env", "etc/key"),
      evidence: fc.constant({ excerpt: "KEY=***" }),
      fingerprint: fc.stringMatching(/^[0-9a-f]{64}$/),
    },
    { requiredKeys: ["kind", "id", "severity", "path", "fingerprint"] },
  )
  .map((members) => ({ ...found, ...members }));

/** A finding in words that both sides have, for comparing. */
const facts = (members: Readonly<Record<string, unknown>>): string => JSON.stringify(members);

test("vulnerabilities, packages and secrets of a report of Trivy are imported as they were found", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(vulnerability, vulnerability, secret), { maxLength: 8 }), async (findings) => {
      const { findings: [back] = [] } = await imported(evaluationOf(findings));
      const vulnerabilities = findings.filter(({ kind }) => kind === "vulnerability");
      const secrets = findings.filter(({ kind }) => kind === "secret");

      expect(
        back?.vulnerabilities
          ?.map(({ cveId, level, package: { name, version, path }, fixedVersions, cvss, layer }) =>
            facts({ cveId, level, name, version, path, fixedVersions, score: cvss?.score, layer: layer?.id }),
          )
          .toSorted() ?? [],
      ).toEqual(
        vulnerabilities
          .map(({ id, severity = "none", package: of, fixedVersions = [], cvss, layer }) => {
            const { name, version, path } = of ?? {};
            const level = LEVELS[severity];
            return facts({
              cveId: id,
              level,
              name,
              version,
              path,
              fixedVersions,
              score: cvss?.score,
              layer: layer?.digest,
            });
          })
          .toSorted(),
      );
      expect(
        back?.secrets?.map(({ rule, level, path, content }) => facts({ rule, level, path, content })).toSorted() ?? [],
      ).toEqual(
        secrets
          .map(({ id, severity = "none", path, evidence }) =>
            facts({ rule: id, level: LEVELS[severity], path, content: evidence?.excerpt ?? "" }),
          )
          .toSorted(),
      );
      const packages = vulnerabilities.map(({ package: of }) => facts({ type: of?.type === "os", ...partsOf(of) }));
      expect(
        new Set(back?.components?.map(({ type, ...of }) => facts({ type: type === "deb", ...partsOf(of) })) ?? []),
      ).toEqual(new Set(packages));
    }),
    { numRuns: 300 },
  );
});

function partsOf(of: { readonly name?: string; readonly version?: string; readonly path?: string } = {}): object {
  return { name: of.name, version: of.version, path: of.path };
}

test("an image of a report of Trivy is imported with its names, digest, system and time of the scan", async () => {
  const { hostImages, registryImages } = await imported(evaluationOf([]));
  expect(registryImages).toHaveLength(1);
  expect(registryImages[0]).toMatchObject({
    ImageId: ID,
    ImageDigest: DIGEST,
    Namespace: "shop",
    ImageName: "cart",
    ImageTag: "1.2",
    ImageRepoAddress: "registry.example:5000/shop/cart",
  });
  expect(hostImages[0]).toMatchObject({ OsName: "debian:10", ScanTime: "2026-11-26T10:00:00.000Z" });
});
