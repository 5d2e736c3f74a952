import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { callTcss, createStillMock, sendSas } from "@plimsoll/mock/test";
import { importImages } from "./import-images.js";

const trivy = readFileSync(new URL("../fixtures/trivy.json", import.meta.url), "utf8");
const grype = readFileSync(new URL("../fixtures/grype.json", import.meta.url), "utf8");

const cartId = `sha256:${"1a".repeat(32)}`;
const debianId = `sha256:${"3c".repeat(32)}`;

test("a report of Trivy is a host image with the report's counts by severity, packages and secrets", async () => {
  await using mock = createStillMock({ images: 0, extra: importImages(trivy) });
  const { List, TotalCount } = await callTcss(mock, "DescribeAssetImageList", {});
  expect(TotalCount).toBe(1);
  expect(List[0]).toMatchObject({
    ImageID: cartId,
    ImageName: "registry.example:5000/shop/cart:2.4.1",
    CreateTime: "2026-09-14T08:15:30.123Z",
    Size: 73_400_320,
    OsName: "alpine:3.20.3",
    ScanStatus: "SCANNED",
    ScanTime: "2026-10-20T02:00:00.500Z",
    VulCnt: 7,
    CriticalLevelVulCnt: 1,
    HighLevelVulCnt: 2,
    MediumLevelVulCnt: 1,
    LowLevelVulCnt: 2,
    RiskCnt: 2,
    VirusCnt: 0,
    ComponentCnt: 7,
    IsAuthorized: 1,
  });
});

test("a report of Grype counts matches, not ignored ones, and takes negligible for low", async () => {
  await using mock = createStillMock({ images: 0, extra: importImages(grype) });
  const { List } = await callTcss(mock, "DescribeAssetImageList", {});
  expect(List).toMatchObject([
    {
      ImageID: debianId,
      ImageName: "debian:12",
      CreateTime: "2026-09-14T08:15:30.123Z",
      Size: 116_500_000,
      OsName: "debian:12",
      ScanTime: "2026-10-21T09:30:00.000Z",
      VulCnt: 6,
      CriticalLevelVulCnt: 1,
      HighLevelVulCnt: 1,
      MediumLevelVulCnt: 1,
      LowLevelVulCnt: 2,
      RiskCnt: 0,
      ComponentCnt: 3,
    },
  ]);
});

test("filters and sorting of the list agree with the reports", async () => {
  const hostImages = [trivy, grype].flatMap((text) => importImages(text).hostImages);
  await using mock = createStillMock({ images: 0, extra: { hostImages } });
  const withSecrets = await callTcss(mock, "DescribeAssetImageList", {
    Filters: [{ Name: "SecurityRisk", Values: ["RiskCnt"] }],
  });
  expect(withSecrets.List.map(({ ImageID }) => ImageID)).toEqual([cartId]);
  const byLow = await callTcss(mock, "DescribeAssetImageList", { By: "ComponentCnt", Order: "ASC" });
  expect(byLow.List.map(({ ImageID }) => ImageID)).toEqual([debianId, cartId]);
});

test("in a registry each tag of a report is an image, taken apart into registry, namespace, name and tag", () => {
  const { hostImages, registryImages } = importImages(trivy, { as: ["registry"] });
  expect(hostImages).toEqual([]);
  expect(registryImages).toMatchObject([
    { ImageTag: "2.4.1", Namespace: "shop", ImageName: "cart", InstanceName: "registry.example:5000" },
    { ImageTag: "stable", ImageRepoAddress: "registry.example:5000/shop/cart", CriticalLevelVulCnt: 1, VulCnt: 7 },
  ]);
  expect(registryImages.map(({ ImageDigest }) => ImageDigest)).toEqual(Array(2).fill(`sha256:${"2b".repeat(32)}`));
});

test("Security Center finds an imported image by its UUID, with secrets as alerts", async () => {
  const extra = importImages(trivy, { as: ["alibaba"] });
  await using mock = createStillMock({ images: 0, extra });
  const { answer } = await sendSas(mock, { query: { Uuids: mock.estate.imageUuids.join(",") } });
  expect(answer["ImageInfos"]).toMatchObject([
    { RepoNamespace: "shop", RepoName: "cart", Tag: "2.4.1", ImageId: "1a".repeat(32), VulCount: 7, AlarmCount: 2 },
    { Tag: "stable", Digest: "2b".repeat(32), RiskStatus: "YES", ImageSize: 73_400_320 },
  ]);
  expect(importImages(trivy, { as: ["alibaba"] })).toEqual(extra);
});

const row = { cloud: "tencent", kind: "host", key: cartId, id: cartId, name: "a:1", scanErrors: {}, findings: {} };
const report = JSON.parse(trivy);

const known =
  /^\[UnknownFormat\] x\.json: expected a JSON report of Trivy .* or Grype .*, an export of `plimsoll images list` .*, or the folder of an OCI/;

test.each([
  ["nothing", "", known],
  ["another text", "hello\nworld", known],
  ["another document", '{"bomFormat":"CycloneDX"}', known],
  ["a number", "7", known],
  [
    "an old report",
    JSON.stringify({ ...report, SchemaVersion: 1 }),
    /^\[InvalidValue\] x\.json, \$\.SchemaVersion: expected 2.*, found 1$/,
  ],
  [
    "a report of a file system",
    JSON.stringify({ ...report, ArtifactType: "filesystem" }),
    /\$\.ArtifactType: expected "container_image", from `trivy image`, found "filesystem"$/,
  ],
  [
    "an unknown severity",
    trivy.replace('"MEDIUM"', '"BAD"'),
    /^\[InvalidValue\] x\.json, \$\.Results\[1\]\.Vulnerabilities\[0\]\.Severity: expected one of CRITICAL, HIGH, .*, found "BAD"$/,
  ],
  [
    "an object in place of a list",
    JSON.stringify({ ...report, Results: {} }),
    /\$\.Results: expected a list, found an object$/,
  ],
  ["a broken image ID", trivy.replace("sha256:1a", "sha256:1A"), /\$\.Metadata\.ImageID: expected sha256: and 64/],
  [
    "a report of a folder",
    grype.replace('"type": "image"', '"type": "directory"'),
    /^\[InvalidValue\] x\.json, \$\.source\.type: expected "image", found "directory"$/,
  ],
  ["a broken line", `${JSON.stringify(row)}\n\n{"cloud":`, /^\[NotJson\] x\.json, line 3: expected JSON$/],
  [
    "a line with a wrong member",
    `${JSON.stringify(row)}\n${JSON.stringify({ ...row, hosts: -1 })}\n`,
    /^\[InvalidValue\] x\.json, line 2, \$\.hosts: expected an integer from 0, found -1$/,
  ],
  ["a line of something else", `${JSON.stringify(row)}\n{"a":1}`, /line 2: expected a row of `plimsoll images list`/],
  ["a row of another cloud", JSON.stringify({ ...row, cloud: "other" }), /\$\.cloud: expected one of tencent, alibaba/],
])("refuses %s and says where and what was expected", (_, text, message) => {
  expect(() => importImages(text, { name: "x.json" })).toThrow(message);
});

test("an error repeats no long text of the input", () => {
  const text = JSON.stringify({ ...report, ArtifactType: "s".repeat(500) });
  expect(() => importImages(text)).toThrow(/found a text of 502 characters$/);
});

test("refuses a text that is too long", () => {
  expect(() => importImages(trivy, { maxLength: 100 })).toThrow(
    /^\[TooLarge\] input: expected at most 100 characters, found \d+$/,
  );
});

test("a byte order mark and lines that end with a carriage return do no harm", () => {
  expect(importImages(`\uFEFF${trivy}`)).toEqual(importImages(trivy));
  const lines = [row, { ...row, id: debianId, key: debianId }].map((each) => `${JSON.stringify(each)}\r\n`).join("");
  expect(importImages(lines).hostImages).toHaveLength(2);
});
