import { expect, test } from "vitest";

import { imageInfo } from "../../test/images.js";
import { fromSasImage } from "./sas-image.js";

test("reads the vendor's example", () => {
  expect(fromSasImage(imageInfo())).toMatchObject({
    cloud: "alibaba",
    kind: "registry",
    id: "sha256:bb0175afea16138815a8900adeeb0315d88a83a2376eeffa14db1d693a150001",
    digest: "sha256:a3521b04dfdd1361a24be6263f2983cf12ba910989f4d9f7324da7e1e89f0001",
    name: "libssh2/opa-test:v1",
    repository: "libssh2/opa-test",
    tag: "v1",
    createdAt: "2021-11-15T07:45:28.000Z",
    sizeBytes: 157408623,
    registry: { kind: "harbor", region: "cn-hangzhou", visibility: "public", tagImmutable: false },
    findings: { vulnerabilities: 1, alerts: 10 },
    atRisk: true,
  });
});

test("does not invent what Alibaba Cloud does not say", () => {
  const image = fromSasImage(imageInfo({ Tag: "", Digest: "", ImageCreate: 0 }));
  for (const absent of ["licensed", "hosts", "containers", "scanStatus", "scannedAt", "tag", "digest", "createdAt"])
    expect(image).not.toHaveProperty(absent);
  expect(image.name).toBe("libssh2/opa-test");
});
