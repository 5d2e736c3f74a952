import type { Finding } from "@plimsoll/core";
import { createStillMock, callTcss, sendSas } from "@plimsoll/mock/test";
import { expect, test } from "vitest";

import { importImages } from "./import-images.js";
import { mergeImages } from "./merge-images.js";

const id = `sha256:${"4d".repeat(32)}`;
const host = { key: id, id, name: "shop/cart:1", repository: "shop/cart" };

/** A row of `plimsoll findings list`, as it stands in the export. */
const rowOf = (fields: Partial<Finding>): object => ({
  kind: "vulnerability",
  cloud: "tencent",
  image: host,
  id: "CVE-2024-0001",
  aliases: [],
  state: "open",
  fingerprint: "0f".repeat(32),
  raw: {},
  ...fields,
});

const rows = [
  rowOf({
    severity: "critical",
    cvss: { score: 9.8, vector: "CVSS:3.1/AV:N" },
    package: {
      name: "openssl",
      version: "1:3.0.11",
      type: "os",
      purl: "pkg:deb/debian/openssl@3.0.11",
      path: "var/lib",
    },
    fixedVersions: ["3.0.12"],
    layer: { digest: "sha256:1", command: "ADD ***" },
    firstSeenAt: "2026-01-02T00:00:00.000Z",
  }),
  rowOf({ id: "", package: { name: "left-pad", type: "application", purl: "pkg:npm/left-pad@1" } }),
  rowOf({
    kind: "malware",
    id: "md5",
    severity: "high",
    path: "tmp/x",
    fileHash: { md5: "ab" },
    sizeBytes: 5,
  } as unknown as Partial<Finding>), // fields of malware
  rowOf({ kind: "secret", id: "password", severity: "medium", path: "etc/env", evidence: { excerpt: "PASSWORD=***" } }),
  rowOf({ kind: "baseline", id: "b", rule: { class: "c", name: "n", item: "i" }, severity: "low" }),
  rowOf({ kind: "build-risk", id: "runs_as_root", layer: { command: "USER root" } }),
];

const ndjson = (list: readonly object[]): string => list.map((row) => `${JSON.stringify(row)}\n`).join("");

test("an export of findings gives the same findings of each kind, with secrets masked as they are there", () => {
  const [found] = importImages(ndjson(rows)).findings ?? [];
  expect(found).toEqual({
    imageId: id,
    vulnerabilities: [
      {
        level: 4,
        layer: { id: "sha256:1", command: "ADD ***" },
        firstFoundMs: Date.UTC(2026, 0, 2),
        cveId: "CVE-2024-0001",
        category: "system",
        package: { name: "openssl", type: "deb", version: "1:3.0.11", path: "var/lib" },
        fixedVersions: ["3.0.12"],
        cvss: { score: 9.8, vector: "CVSS:3.1/AV:N" },
      },
      {
        level: 0,
        cveId: "unknown",
        category: "application",
        package: { name: "left-pad", type: "npm" },
        fixedVersions: [],
      },
    ],
    malware: [{ level: 3, name: "md5", path: "tmp/x", md5: "ab", sizeBytes: 5 }],
    secrets: [{ level: 2, rule: "password", content: "PASSWORD=***", path: "etc/env" }],
    baselines: [{ level: 1, classKey: "c", nameKey: "n", itemKey: "i" }],
    buildRisks: [{ level: 0, rule: "runs_as_root", command: "USER root" }],
  });
  expect(importImages(JSON.stringify(rows))).toEqual(importImages(ndjson(rows)));
});

test("malware has the name that an export has among the other IDs, where the ID is its MD5", () => {
  const malware = { kind: "malware", id: "ab".repeat(16), path: "tmp/x" } as const;
  const [found] =
    importImages(ndjson([rowOf({ ...malware, aliases: ["Trojan.Linux.Miner"] }), rowOf(malware)])).findings ?? [];
  expect(found?.malware?.map(({ name }) => name)).toEqual(["Trojan.Linux.Miner", malware.id]);
});

test("the emulator has the images of an export of findings, with the counters of its rows", async () => {
  const inRegistry = { ...host, key: "17" };
  const atAlibaba = { ...host, key: "u-1" };
  const all = [...rows, rowOf({ image: inRegistry }), rowOf({ cloud: "alibaba", image: atAlibaba })];
  await using mock = createStillMock({ images: 0, licenses: 1, extra: importImages(ndjson(all)) });
  const counts = { VulCnt: 3, CriticalLevelVulCnt: 1, VirusCnt: 1 };
  const { List } = await callTcss(mock, "DescribeAssetImageList", {});
  expect(List).toMatchObject([{ ...counts, ImageID: id, ImageName: "shop/cart:1", RiskCnt: 1 }]);
  const registry = await callTcss(mock, "DescribeAssetImageRegistryList", {});
  expect(registry.List).toMatchObject([{ ...counts, Namespace: "shop", ImageName: "cart", ImageTag: "1" }]);
  const { answer } = await sendSas(mock, { action: "DescribeImageInstances" });
  expect(answer["ImageInstanceList"]).toMatchObject([{ Uuid: "u-1", VulCount: 3, AlarmCount: 2, HcCount: 1 }]);
});

test("an image of a registry that another input has whole stays one image", () => {
  const whole = { ImageId: id, InstanceId: "tcr-1", Namespace: "shop", ImageRepoAddress: "a/shop/cart" };
  const found = importImages(ndjson([rowOf({ image: { ...host, key: "17" } })]));
  expect(found.registryImages).toHaveLength(1);
  const merged = mergeImages([{ hostImages: [], registryImages: [whole], alibabaImages: [] }, found]);
  expect(merged.registryImages).toEqual([whole]);
});

test.each([
  ["a row of something else", [...rows, { cloud: "tencent" }], "a row of `plimsoll findings list`"],
  ["a row without an image ID", [rowOf({ image: { key: "u-1" } })], "$.image.id: expected a text"],
  ["an unknown kind", [rowOf({ kind: "odd" as "malware" })], "one of baseline, build-risk"], // wrong on purpose
  ["an unknown severity", [rowOf({ severity: "odd" as "low" })], "one of critical, high"], // wrong on purpose
])("refuses %s and says what was expected", (_, list, expected) => {
  expect(() => importImages(ndjson(list))).toThrow(expected);
});
