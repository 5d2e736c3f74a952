import { expect, test } from "vitest";

import { imagesInfo } from "../../test/images.js";
import { fromTcssImage } from "./tcss-image.js";

test("reads the vendor's example", () => {
  const image = fromTcssImage(
    imagesInfo({
      ImageName: "l10:latest",
      VulCnt: 5,
      VirusCnt: 141,
      RiskCnt: 7,
      HostCnt: 12,
      IsAuthorized: 12,
      ScanError: "No Error",
    }),
  );
  expect(image).toMatchObject({
    cloud: "tencent",
    kind: "host",
    repository: "l10",
    tag: "latest",
    createdAt: "2021-01-29T04:03:18.000Z",
    scannedAt: "2021-01-29T06:10:12.021Z",
    scanStatus: "done",
    scanErrors: {},
    findings: { vulnerabilities: 5, malware: 141, sensitive: 7 },
    atRisk: true,
    licensed: true,
    hosts: 12,
  });
});

test("an image that was never scanned has no findings, not zero findings", () => {
  const image = fromTcssImage(imagesInfo({ ScanStatus: "NOT_SCAN", ScanTime: "" }));
  expect(image.findings).toEqual({});
  expect(image).not.toHaveProperty("atRisk");
  expect(image).not.toHaveProperty("scannedAt");
});

test("the zeros of a failed scan are not findings, what an earlier scan found is", () => {
  expect(fromTcssImage(imagesInfo({ ScanStatus: "SCAN_ERR" }))).toMatchObject({ findings: {} });
  expect(fromTcssImage(imagesInfo({ ScanStatus: "SCAN_ERR", VulCnt: 2 }))).toMatchObject({
    findings: { vulnerabilities: 2 },
    atRisk: true,
  });
});

test("what the cloud does not say is absent", () => {
  const image = fromTcssImage(imagesInfo({ OsName: "" }));
  expect(image).not.toHaveProperty("os");
  expect(image.findings).not.toHaveProperty("critical");
});

test("reads times without a zone as the time of UTC+8", () => {
  expect(fromTcssImage(imagesInfo({ ScanTime: "2020-11-21 15:16:00" })).scannedAt).toBe("2020-11-21T07:16:00.000Z");
});

test("keeps scan errors by part and leaves out the vendor's words for none", () => {
  const { scanErrors } = fromTcssImage(imagesInfo({ AgentError: "timeout", ScanVulError: "No Error" }));
  expect(scanErrors).toEqual({ agent: "timeout" });
});
