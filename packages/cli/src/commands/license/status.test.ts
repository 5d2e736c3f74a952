import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";
import { licenseEnd } from "../../../test/license-end.js";
import { startTap } from "../../../test/tap.js";

const DAY_MS = 86_400_000;
/** Whole days from the time of these commands to the end of the licenses. */
const daysLeft = (): number => Math.floor((licenseEnd().getTime() - Date.UTC(2026, 10, 21, 12)) / DAY_MS);

const status = (...more: string[]): string[] => ["license", "status", "--cloud", "tencent", ...more];

test("shows the pool with the days that are left, the images, and the most exposed ones without a license", async () => {
  await using cloud = await startCloud({ licenses: 40, licensed: 10 });
  const ended = await cli(status("--top", "2"), cloud);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(ended.stdout).toMatch(/^CLOUD +COUNTS +TOTAL +USED +LEFT +ENDS/);
  expect(ended.stdout).toMatch(
    new RegExp(
      String.raw`^tencent +license +40 +10 +30 +${licenseEnd().toISOString().slice(0, 10)} \(${daysLeft()} days, renews\)`,
      "m",
    ),
  );
  expect(ended.stdout).toContain("Images of tencent that run and have no license, the most exposed first");
  expect(ended.stdout).toMatch(/^\d+ more; see them with --all\.$/m);
  expect(ended.stdout).toContain(
    "Automatic licensing of tencent: There is no rule: nothing is licensed automatically.",
  );
});

test("as data it has the same list, whole with --all, and a query sees the pool", async () => {
  await using cloud = await startCloud({ licenses: 40, licensed: 10 });
  const [few] = JSON.parse((await cli(status("--top", "1", "-o", "json"), cloud)).stdout);
  const [whole] = JSON.parse((await cli(status("--all", "-o", "json"), cloud)).stdout);
  expect(few.uncoveredRunning).toEqual(whole.uncoveredRunning.slice(0, 1));
  expect(few.notShown).toBe(whole.uncoveredRunning.length - 1);
  expect(whole).toMatchObject({ notShown: 0, missing: [], pool: { daysLeft: daysLeft() }, coverage: { unknown: 0 } });
  expect(whole.uncoveredRunning).toHaveLength(whole.coverage.uncoveredRunning);
  const query = await cli(status("--query", "[].pool.left", "-o", "json"), cloud);
  expect(JSON.parse(query.stdout)).toEqual([30]);
  const csv = await cli(status("-o", "csv"), cloud);
  expect(csv.stdout.split("\n")[0]).toContain("cloud,counts,total,used,left,ends,images,covered,uncovered");
});

test("a list that is not whole is exit code 5 with what was read, and is named", async () => {
  await using cloud = await startTap(createMock({ images: 20 }), (action, text) =>
    action === "DescribeAssetImageList" ? text.replace(/"TotalCount":\d+/, '"TotalCount":500') : text,
  );
  const ended = await cli(status("-o", "json"), cloud);
  expect(ended.code).toBe(5);
  expect(JSON.parse(ended.stdout)).toHaveLength(1);
  expect(ended.stderr).toMatch(/tencent: Tencent Cloud host images: \d+ of 500 images were read/);
});

test("a pool that the key may not count is unknown, named, and exit code 5", async () => {
  await using cloud = await startTap(createMock({ images: 20 }), (action, text) =>
    action === "DescribeImageAuthorizedInfo"
      ? '{"Response":{"Error":{"Code":"UnauthorizedOperation","Message":"no"},"RequestId":"r"}}'
      : text,
  );
  const ended = await cli(status("-o", "json"), cloud);
  expect(ended.code).toBe(5);
  expect(JSON.parse(ended.stdout)[0].pool).not.toHaveProperty("left");
  expect(ended.stderr).toContain("licenses: the service refuses to count them (UnauthorizedOperation)");
});

test("a wrong key is one message with the exit code of credentials, and nothing is printed", async () => {
  await using cloud = await startCloud();
  const ended = await cli(status(), { env: { ...cloud.env, TENCENTCLOUD_SECRET_KEY: "wrong" } });
  expect(ended).toMatchObject({ code: 4, stdout: "" });
  expect(ended.stderr.match(/AuthFailure/g)).toHaveLength(1);
});

test("both clouds stand side by side, and images of Alibaba Cloud are covered once they were scanned", async () => {
  await using cloud = await startCloud();
  const ended = await cli(["license", "status", "-o", "json"], cloud);
  const [tencent, alibaba] = JSON.parse(ended.stdout);
  expect([tencent.unit, alibaba.unit]).toEqual(["license", "scan-quota"]);
  expect(alibaba.coverage.images).toBeGreaterThan(0);
  expect(alibaba).not.toHaveProperty("rule");
});
