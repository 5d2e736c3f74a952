import { ApiError, type SasClient, createSasClient, createTcssClient } from "@plimsoll/client";
import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { sasLicenseStatus, sasScanQuota } from "./sas-license-status.js";
import { tcssLicenseStatus } from "./tcss-license-status.js";

/** A client that gets an answer of Security Center. */
function quota(answer: unknown): SasClient {
  const fetch = async (): Promise<Response> => Response.json({ RequestId: "1", ...(answer as object) }); // spreads anything
  return createSasClient({ credentials: { accessKeyId: "id", accessKeySecret: "secret" }, fetch });
}

test("reads pool, rule and images of Tencent Cloud, each image ID once", async () => {
  const mock = createMock({ images: 40, licenses: 30, licensed: 7 });
  const client = createTcssClient({ credentials: mock.credentials.tencent, fetch: mock.fetch });
  const seen: number[] = [];
  const { status, failures } = await tcssLicenseStatus(client, { account: "shop", onImages: (n) => seen.push(n) });
  expect(status).toMatchObject({
    cloud: "tencent",
    account: "shop",
    unit: "license",
    pool: { total: 30, used: 7, left: 23 },
    rule: { id: 0 },
    missing: [],
  });
  const { images = 0, covered = 0, uncovered = 0, unknown, uncoveredRunning } = status.coverage ?? {};
  expect(covered + uncovered).toBe(images);
  expect(unknown).toBe(0);
  expect(status.uncoveredRunning).toHaveLength(uncoveredRunning ?? -1);
  expect(failures).toEqual([]);
  expect(seen.at(-1)).toBe(mock.estate.hostImages + mock.estate.registryImages);
});

test("a list or a part that cannot be read is named, and the others are there", async () => {
  const mock = createMock({ images: 10 });
  const client = createTcssClient({ credentials: mock.credentials.tencent, fetch: mock.fetch, retry: false });
  for (const action of ["DescribeAssetImageRegistryList", "DescribeImageAutoAuthorizedRule"] as const)
    mock.faults.add({ kind: "http-503", action });
  const { status, failures } = await tcssLicenseStatus(client);
  expect(status.missing).toEqual([
    "rule of automatic licensing: not read",
    "Tencent Cloud registry images: not read to the end",
  ]);
  expect(status.coverage?.images).toBeGreaterThan(0);
  expect(status).not.toHaveProperty("rule");
  expect(failures).toHaveLength(2);
});

test.each([
  {
    name: "total and use",
    answer: { ImageScan: { ImageScanCapacity: 15340, ScanCount: 5489 } },
    want: { total: 15340, used: 5489, left: 9851 },
  },
  {
    name: "more used than there is",
    answer: { ImageScan: { ImageScanCapacity: 3, ScanCount: 5 } },
    want: { total: 3, used: 5, left: 0 },
  },
  { name: "half of it", answer: { ImageScan: { ImageScanCapacity: null, ScanCount: 5 } }, want: { used: 5 } },
  { name: "nothing", answer: {}, want: {} },
  { name: "another thing", answer: null, want: {} },
])("the scan quota of Alibaba Cloud is what the service says: $name", async ({ answer, want }) => {
  expect(await sasScanQuota(quota(answer))).toEqual({ ...want, expired: false });
});

test("a refusal of the quota is its code, and the images are counted all the same", async () => {
  const mock = createMock({ images: 20 });
  const sas = createSasClient({ credentials: mock.credentials.alibaba, fetch: mock.fetch });
  const refused = new ApiError({
    cloud: "alibaba",
    action: "DescribeImageScanAuthCount",
    code: "NoPermission",
    rawMessage: "no permission",
    requestId: "r",
    status: 400,
    attempts: 1,
    service: "sas",
    retryable: false,
  });
  type Images = Parameters<typeof sas.call<"DescribeImageInstances">>;
  const call = (action: string, request: Images[1], options: Images[2]): Promise<unknown> =>
    action === "DescribeImageScanAuthCount"
      ? Promise.reject(refused)
      : sas.call("DescribeImageInstances", request, options);
  const { status } = await sasLicenseStatus({ call } as Parameters<typeof sasLicenseStatus>[0]); // the two calls that it makes
  expect(status).toMatchObject({
    cloud: "alibaba",
    unit: "scan-quota",
    pool: { refusedBy: "NoPermission" },
    missing: ["scan quota: the service refuses to count it (NoPermission)"],
  });
  expect(status.coverage?.images).toBeGreaterThan(0);
});
