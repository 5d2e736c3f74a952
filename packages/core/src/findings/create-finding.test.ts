import { expect, test } from "vitest";

import { createFinding } from "./create-finding.js";

const given = { kind: "malware", cloud: "alibaba", image: { key: "a" }, id: "x", raw: null } as const;

test("what the adapter does not know is absent, and nothing is added but the defaults", () => {
  const finding = createFinding({
    ...given,
    severity: undefined,
    package: undefined,
    path: undefined,
    md5: undefined,
    layer: undefined,
    sizeBytes: undefined,
    evidenceText: undefined,
  });
  expect(finding).toStrictEqual({
    kind: "malware",
    cloud: "alibaba",
    image: { key: "a" },
    id: "x",
    aliases: [],
    state: "open",
    fingerprint: finding.fingerprint,
    raw: null,
  });
});

test("keeps every member that is known, in one form", () => {
  const finding = createFinding({
    ...given,
    state: "fixed",
    aliases: ["y"],
    severity: "low",
    severityFrom: "vendor-level",
    priority: "asap",
    recommended: false,
    cvss: { score: 1 },
    exploit: "poc",
    fixedVersions: ["1"],
    fixable: false,
    path: "//usr/a",
    md5: "ABCDEF0123456789ABCDEF0123456789",
    sizeBytes: 9_007_199_254_740_993n,
    rule: { item: "1" },
    layer: { digest: "sha256:0", command: "ENV A=secret" },
    package: { name: " curl ", version: "8.0", type: "os", path: "/usr/bin/curl", os: "alpine:v3.12" },
    firstSeenAt: "2026-01-01T00:00:00.000Z",
    lastSeenAt: "2026-01-02T00:00:00.000Z",
    occurrence: 2,
  });
  expect(finding).toMatchObject({
    state: "fixed",
    aliases: ["y"],
    severity: "low",
    severityFrom: "vendor-level",
    priority: "asap",
    recommended: false,
    cvss: { score: 1 },
    exploit: "poc",
    fixedVersions: ["1"],
    fixable: false,
    path: "usr/a",
    fileHash: { md5: "abcdef0123456789abcdef0123456789" },
    sizeBytes: 9_007_199_254_740_993n,
    rule: { item: "1" },
    layer: { digest: "sha256:0", command: "ENV A=***" },
    package: {
      name: "curl",
      version: "8.0",
      type: "os",
      path: "usr/bin/curl",
      purl: "pkg:apk/alpine/curl@8.0?distro=alpine-3.12",
    },
    firstSeenAt: "2026-01-01T00:00:00.000Z",
    lastSeenAt: "2026-01-02T00:00:00.000Z",
    occurrence: 2,
  });
});

test.each([
  { name: "a package without a name", change: { package: { name: " " } }, member: "package" },
  { name: "a path with a NUL", change: { path: "/a\0b" }, member: "path" },
  { name: "a hash of asterisks", change: { md5: "****" }, member: "fileHash" },
])("leaves $name out", ({ change, member }) => {
  expect(createFinding({ ...given, ...change })).not.toHaveProperty(member);
});

test("leaves the adapter's own objects as they are", () => {
  const raw = Object.freeze({ Promt: "password: hunter2", FilePath: "/hunter2" });
  const input = Object.freeze({ ...given, raw, path: "/hunter2", evidenceText: raw.Promt });
  expect(createFinding(input)).toMatchObject({ path: "***", raw: { Promt: "password: ***", FilePath: "/***" } });
  expect(input.raw.Promt).toBe("password: hunter2");
});
