import { globSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { type Cloud, cli, startCloud } from "../../../test/cli.js";

/** The worst level of the emulator. */
const CRITICAL = 4 as const;
const FOLDER = join(import.meta.dirname, "../../../../../deploy/policies");
const id = (digit: string): string => `sha256:${digit.repeat(64)}`;
const scan = (day: string) => ({ ScanStatus: "SCANNED", ScanTime: `${day} 08:00:00`, IsAuthorized: 1 }) as const;
const host = (digit: string, ImageName: string, facts: object) => ({
  ImageID: id(digit),
  ImageName,
  ContainerCnt: 1,
  ...facts,
});
const registry = (digit: string, ImageName: string, ImageTag = "1") => ({
  ImageId: id(digit),
  ImageDigest: id(digit),
  ImageRepoAddress: `registry.example/prod/${ImageName}`,
  ImageName,
  ImageTag,
  IsRunning: false,
  ...scan("2026-11-20"),
});
/** A finished scan of Security Center. */
const alibaba = { LastScanTime: Date.parse("2026-11-20T08:00:00Z"), ScaStatus: "SUCCESS" } as const;
/** A critical vulnerability that was found a number of days before the judgment. */
const critical = (
  cveId: string,
  name: string,
  { fixed = [], days = 30 }: { fixed?: readonly string[]; days?: number } = {},
) => ({
  cveId,
  level: CRITICAL,
  package: { name, version: "1" },
  fixedVersions: fixed,
  firstFoundMs: Date.parse("2026-11-21T12:00:00Z") - days * 86_400_000,
});

let cloud: Cloud;
/** Reads every list of both clouds, not only those of servers that are named. */
const run = (...args: readonly string[]): ReturnType<typeof cli> => {
  const { PLIMSOLL_SAS_UUIDS: _, ...env } = cloud.env;
  return cli(["gate", ...args], { env });
};
beforeAll(async () => {
  cloud = await startCloud({
    images: 0,
    rateLimit: false,
    extra: {
      hostImages: [
        host("1", "pay/ledger:1", scan("2026-11-20")),
        host("2", "pay/clean:1", scan("2026-11-20")),
        host("3", "pay/idle:1", { ...scan("2026-11-20"), ContainerCnt: 0 }),
        host("4", "tools/miner:1", scan("2026-11-20")),
        host("5", "tools/keys:1", scan("2026-11-20")),
        host("6", "tools/old:1", scan("2026-11-01")),
        host("7", "tools/new:1", { IsAuthorized: 0 }),
      ],
      registryImages: [
        registry("a", "shop"),
        registry("b", "base"),
        registry("c", "sandbox/play"),
        registry("d", "shop", "dev"),
      ],
      alibabaImages: [
        { Uuid: "u-1", ImageId: "8".repeat(64), RepoNamespace: "pay", RepoName: "api", Tag: "new", ...alibaba },
        { Uuid: "u-2", ImageId: "9".repeat(64), RepoNamespace: "pay", RepoName: "api", Tag: "old", ...alibaba },
      ],
      servers: [{ uuid: "u-server", imageUuids: ["u-1", "u-2"] }],
      findings: [
        { imageId: id("8"), vulnerabilities: [critical("CVE-2026-1001", "openssl", { fixed: ["2"], days: 3 })] },
        { imageId: id("9"), vulnerabilities: [critical("CVE-2026-1001", "openssl", { fixed: ["2"], days: 30 })] },
        { imageId: id("1"), vulnerabilities: [critical("CVE-2026-1001", "openssl", { fixed: ["2"] })] },
        { imageId: id("3"), vulnerabilities: [critical("CVE-2026-1001", "openssl")] },
        { imageId: id("4"), malware: [{ name: "Linux.Trojan.Mirai", path: "/bin/x" }] },
        { imageId: id("5"), secrets: [{ rule: "AccessKey", content: "no key", path: "/app/.env" }] },
        { imageId: id("a"), vulnerabilities: [critical("CVE-2026-1004", "curl", { fixed: ["9"] })] },
        { imageId: id("b"), vulnerabilities: [critical("CVE-2026-1003", "zlib")] },
        { imageId: id("c"), vulnerabilities: [critical("CVE-2026-1001", "openssl")] },
        { imageId: id("d"), vulnerabilities: [critical("CVE-2026-1001", "openssl")] },
      ],
    },
  });
});
afterAll(() => cloud[Symbol.asyncDispose]());

/** Verdicts of each policy on the estate: the images that fail and that are unknown, the number of those that pass, and the exit code. */
const VERDICTS: Readonly<Record<string, object>> = {
  "bank.yaml": {
    code: 3,
    fail: ["pay/api:old", "pay/ledger:1", "tools/miner:1", "tools/new:1", "tools/old:1"],
    unknown: [],
    pass: 3,
  },
  "covered.yaml": { code: 3, fail: ["tools/new:1", "tools/old:1"], unknown: [], pass: 11 },
  "never.yaml": { code: 3, fail: ["tools/keys:1", "tools/miner:1"], unknown: ["tools/new:1"], pass: 10 },
  // The exception for base holds, the one for shop has ended with a fix.
  "registry.yaml": { code: 3, fail: ["registry.example/prod/shop:1"], unknown: [], pass: 1 },
  "startup.yaml": { code: 3, fail: ["pay/api:old", "tools/miner:1"], unknown: [], pass: 11 },
};

interface Row {
  readonly image: string;
  readonly imageVerdict: string;
}

test.each(globSync("*.yaml", { cwd: FOLDER }))("the policy %s judges an estate as its comments say", async (name) => {
  const ended = await run("--policy", join(FOLDER, name), "-o", "json");
  const rows = JSON.parse(ended.stdout) as readonly Row[]; // rows of gate
  const imagesOf = (verdict: string): readonly string[] =>
    [...new Set(rows.filter((row) => row.imageVerdict === verdict).map(({ image }) => image))].toSorted();
  const { totals } = JSON.parse(ended.stderr) as { readonly totals: { readonly images: { readonly pass: number } } }; // of gate
  expect({
    code: ended.code,
    fail: imagesOf("fail"),
    unknown: imagesOf("unknown"),
    pass: totals.images.pass,
  }).toEqual(VERDICTS[name]);
});

test("the gate of a registry says what its exceptions and its scope left out", async () => {
  const { stderr } = await run("--policy", join(FOLDER, "registry.yaml"));
  const said = stderr.replaceAll(/\s+/g, " ");
  for (const want of [
    "covered by an exception: CVE-2026-1003, 1 finding, platform: no service opens archives of others.",
    "exception ended with a fix: CVE-2026-1004 of shop, 1 finding back.",
    "left out by exclude of the scope: prod/sandbox/**, 1 image.",
    "left out by exclude of the scope: *:dev, 1 image.",
  ])
    expect(said).toContain(want);
});
