import { expect, test } from "vitest";

import { fromSasImageInstance } from "./sas-image-instance.js";
import { fromTcssRegistryImage } from "./tcss-registry-image.js";

type TcssRow = Parameters<typeof fromTcssRegistryImage>[0];
type SasRow = Parameters<typeof fromSasImageInstance>[0];

test("reads the vendor's example of 2026, whose registry cannot be reached", () => {
  const row = {
    Id: 110207177,
    ImageId: "sha256:f2de",
    ImageDigest: "sha256:1b31",
    ImageName: "ollama",
    ImageTag: "latest",
    Namespace: "csip",
    ImageRepoAddress: "ccr.ccs.tencentyun.com/csip/ollama",
    InstanceName: "ccr-ap-bangkok",
    InstanceId: "",
    RegistryType: "ccr",
    RegistryRegion: "ap-bangkok",
    ImageCreateTime: "2026-03-31T21:04:17+08:00",
    ScanTime: "2026-05-09T05:48:06+08:00",
    ScanStatus: "SCANNED",
    CveStatus: "SCANNED",
    VirusStatus: "SCAN_ERR",
    RiskStatus: "SCANNED",
    ScanVirusError: "ConnFailed",
    ScanVulError: "",
    ScanRiskError: "",
    Reason: "连接失败",
    VulCnt: 0,
    VirusCnt: 0,
    RiskCnt: 0,
    SentiveInfoCnt: 3,
    CriticalLevelVulCnt: 0,
    IsRunning: true,
    IsAuthorized: 0,
  } as Partial<TcssRow> as TcssRow; // the rest is absent
  expect(fromTcssRegistryImage(row)).toEqual({
    cloud: "tencent",
    source: "tencent-registry",
    kind: "registry",
    key: "110207177",
    id: "sha256:f2de",
    name: "ccr.ccs.tencentyun.com/csip/ollama:latest",
    repository: "ccr.ccs.tencentyun.com/csip/ollama",
    tag: "latest",
    digest: "sha256:1b31",
    createdAt: "2026-03-31T13:04:17.000Z",
    running: true,
    scanStatus: "done",
    scannedAt: "2026-05-08T21:48:06.000Z",
    scanParts: { vulnerabilities: "done", malware: "failed", sensitive: "done" },
    scanReason: "连接失败",
    registry: {
      kind: "ccr",
      instanceName: "ccr-ap-bangkok",
      namespace: "csip",
      address: "ccr.ccs.tencentyun.com/csip/ollama",
      region: "ap-bangkok",
    },
    scanErrors: { malware: "ConnFailed" },
    findings: { vulnerabilities: 0, critical: 0, malware: 0, sensitive: 3, buildRisks: 0 },
    atRisk: true,
    licensed: false,
    raw: row,
  });
});

test.each([{}, null])("a registry row %j says nothing, and nothing is made up", (row) => {
  expect(fromTcssRegistryImage(row as TcssRow)).toEqual({
    cloud: "tencent",
    source: "tencent-registry",
    kind: "registry",
    key: "",
    id: "",
    name: "",
    repository: "",
    registry: {},
    scanErrors: {},
    findings: {},
    raw: row,
  });
  expect(fromSasImageInstance(row as SasRow)).toEqual({
    cloud: "alibaba",
    source: "alibaba-registry",
    kind: "registry",
    key: "",
    id: "",
    name: "",
    repository: "",
    registry: {},
    scanErrors: {},
    findings: {},
    raw: row,
  });
});

test("the time 1900 is not a time, and the zeros of an image that was never scanned are not known", () => {
  const image = fromTcssRegistryImage({
    ImageCreateTime: "1900-01-01T00:00:00+00:00",
    ScanStatus: "NOT_SCAN",
    VulCnt: 0,
    VirusCnt: 0,
    RiskCnt: 0,
    SensitiveInfoCnt: 0,
  } as Partial<TcssRow> as TcssRow); // the rest is absent
  expect(image).not.toHaveProperty("createdAt");
  expect(image).not.toHaveProperty("atRisk");
  expect(image.findings).toEqual({});
});

test("numbers that Alibaba Cloud writes as text are numbers, and N/A and [] are nothing", () => {
  const image = fromSasImageInstance({
    Uuid: "u",
    ImageSize: "9007199254740993",
    ImageCreate: "1600069948849",
    RepoNamespace: "N/A",
    RepoName: "app",
    Tag: "1",
    Endpoints: "[]",
    Deployed: 1,
    ScaStatus: "FAIL",
    VulCount: 0,
    AlarmCount: 0,
  } as Partial<SasRow> as SasRow); // the rest is absent
  expect(image).toMatchObject({
    name: "app:1",
    sizeBytes: 9007199254740993n,
    createdAt: "2020-09-14T07:52:28.849Z",
    running: true,
    scanStatus: "failed",
    scanErrors: { scan: "FAIL" },
    registry: {},
  });
});

test.each([
  { given: {}, want: "never" },
  { given: { LastScanTime: 1721363159000 }, want: "done" },
  { given: { ScaStatus: "CVE_ANALYZER" }, want: "running" },
  { given: { ScaStatus: "TIMEOUT" }, want: "failed" },
  { given: { ScaStatus: "A_NEW_WORD" }, want: undefined },
])("a row of Alibaba Cloud with $given stands at $want", ({ given, want }) => {
  const { scanStatus } = fromSasImageInstance({ Uuid: "u", ...given } as unknown as SasRow); // also words that are not documented
  expect(scanStatus).toBe(want);
});
