import { fromTcssRegistryImage } from "@plimsoll/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { callTcss, createStillMock, sendSas } from "@plimsoll/mock/test";
import type { AlibabaImage, HostImage, Mock } from "@plimsoll/mock";
import { importImages } from "./import-images.js";

const statuses = { NOT_SCAN: "never", SCANNING: "running", SCANNED: "done", SCAN_ERR: "failed", CANCELED: "canceled" };

/** A row of `plimsoll images list`, written here from its description, apart from the code that writes and reads it. */
function toHostRow(raw: HostImage): object {
  const isKnown = raw.VulCnt + raw.VirusCnt + raw.RiskCnt > 0 || raw.ScanStatus === "SCANNED";
  const errors = { agent: raw.AgentError, scan: raw.ScanError, vulnerabilities: raw.ScanVulError };
  return {
    cloud: "tencent",
    kind: "host",
    key: raw.ImageID,
    id: raw.ImageID,
    name: raw.ImageName,
    createdAt: new Date(raw.CreateTime).toISOString(),
    sizeBytes: raw.Size,
    ...(raw.OsName === "" ? {} : { os: raw.OsName }),
    hosts: raw.HostCnt,
    containers: raw.ContainerCnt,
    scanStatus: statuses[raw.ScanStatus],
    ...(raw.ScanTime === "" ? {} : { scannedAt: raw.ScanTime }),
    scanErrors: Object.fromEntries(Object.entries(errors).filter(([, text]) => text !== "")),
    findings: isKnown
      ? {
          vulnerabilities: raw.VulCnt,
          critical: raw.CriticalLevelVulCnt,
          high: raw.HighLevelVulCnt,
          malware: raw.VirusCnt,
          sensitive: raw.RiskCnt,
        }
      : {},
    licensed: raw.IsAuthorized !== 0,
    trusted: raw.IsTrustImage,
    recommended: raw.IsSuggest !== 0,
  };
}

function toAlibabaRow(raw: AlibabaImage): object {
  const repository = raw.RepoNamespace === "" ? raw.RepoName : `${raw.RepoNamespace}/${raw.RepoName}`;
  return {
    cloud: "alibaba",
    kind: "registry",
    key: raw.Uuid,
    id: `sha256:${raw.ImageId}`,
    name: `${repository}:${raw.Tag}`,
    repository,
    tag: raw.Tag,
    digest: `sha256:${raw.Digest}`,
    createdAt: new Date(raw.ImageCreate).toISOString(),
    updatedAt: new Date(raw.ImageUpdate).toISOString(),
    sizeBytes: raw.ImageSize,
    registry: {
      kind: raw.RegistryType,
      instanceId: raw.InstanceId,
      address: raw.Endpoints,
      region: raw.RegionId,
      visibility: raw.RepoType === "PUBLIC" ? "public" : "private",
      tagImmutable: raw.TagImmutable === 1,
    },
    scanErrors: {},
    findings: { vulnerabilities: raw.VulCount, alerts: raw.AlarmCount },
    atRisk: raw.RiskStatus === "YES",
  };
}

async function readRows(mock: Mock, withRaw: boolean): Promise<readonly object[]> {
  const rows: object[] = [];
  for (let Offset = 0; Offset < mock.estate.hostImages; Offset += 100) {
    const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100, Offset });
    rows.push(...List.map((raw) => ({ ...toHostRow(raw), ...(withRaw ? { raw } : {}) })));
  }
  const { answer } = await sendSas(mock, { query: { Uuids: mock.estate.imageUuids.join(",") } });
  const images = answer["ImageInfos"] as readonly AlibabaImage[]; // the form of the answer has a test of its own
  return [...rows, ...images.map((raw) => ({ ...toAlibabaRow(raw), ...(withRaw ? { raw } : {}) }))];
}

test("an export of any estate, imported again, gives the same list", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 130 }), async (seed, images) => {
      await using mock = createStillMock({ seed, images });
      const rows = await readRows(mock, false);
      const text = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
      await using again = createStillMock({ images: 0, extra: importImages(text) });
      expect(await readRows(again, false)).toEqual(rows);
    }),
    { numRuns: 15 },
  );
});

test("with the vendor's own records an export also keeps the fields that the list leaves out", async () => {
  await using mock = createStillMock({ images: 60 });
  const rows = await readRows(mock, true);
  await using again = createStillMock({ images: 0, extra: importImages(JSON.stringify(rows)) });
  const wanted = await callTcss(mock, "DescribeAssetImageList", { Limit: 100 });
  const given = await callTcss(again, "DescribeAssetImageList", { Limit: 100 });
  const comparable = ({ CreateTime, ...rest }: HostImage): object => ({ ...rest, created: Date.parse(CreateTime) });
  expect(given.List.map(comparable)).toEqual(wanted.List.map(comparable));
});

test("a registry image of TCSS in an export is a registry image", () => {
  const id = `sha256:${"5e".repeat(32)}`;
  const row = {
    cloud: "tencent",
    kind: "registry",
    key: id,
    id,
    name: "ccr.example/team/app:1",
    digest: `sha256:${"6f".repeat(32)}`,
    registry: { kind: "ccr", instanceId: "ccr-default" },
    scanStatus: "done",
    findings: { vulnerabilities: 3, critical: 1 },
  };
  expect(importImages(JSON.stringify(row))).toEqual({
    hostImages: [],
    alibabaImages: [],
    registryImages: [
      {
        ImageId: id,
        Namespace: "team",
        ImageName: "app",
        ImageTag: "1",
        ImageRepoAddress: "ccr.example/team/app",
        ImageDigest: `sha256:${"6f".repeat(32)}`,
        RegistryType: "ccr",
        InstanceId: "ccr-default",
        ScanTime: "",
        ScanStatus: "SCANNED",
        VulCnt: 3,
        CriticalLevelVulCnt: 1,
        HighLevelVulCnt: 0,
        VirusCnt: 0,
        RiskCnt: 0,
        SensitiveInfoCnt: 0,
        IsTrustImage: false,
        IsAuthorized: 0,
      },
    ],
  });
});

test("registry images of an estate, exported and imported again, give the same list", async () => {
  const read = async (mock: Mock): Promise<readonly object[]> => {
    const { List } = await callTcss(mock, "DescribeAssetImageRegistryList", { Limit: 100 });
    // The number of the row and the record are those of the emulator.
    return List.map((row) => ({ ...fromTcssRegistryImage(row), key: "1", raw: undefined, scanParts: undefined }));
  };
  await using mock = createStillMock({ seed: 5, images: 120 });
  const rows = await read(mock);
  expect(rows.length).toBeGreaterThan(10);
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  await using again = createStillMock({ images: 0, licenses: 200, extra: importImages(text) });
  expect(await read(again)).toEqual(rows);
});
