import { expect, test } from "vitest";

import { type Cloud, cli, startCloud } from "../../../test/cli.js";

/** Both clouds, by a key of Tencent Cloud that may not read malware on hosts. */
async function cloudWithoutPermission(): Promise<Cloud & { readonly env: Record<string, string> }> {
  const reader = {
    cloud: "tencent",
    id: "reader",
    secret: "secret-of-reader",
    deny: ["DescribeAssetImageVirusList"],
  } as const;
  const cloud = await startCloud({ images: 12, accounts: [reader] });
  const { PLIMSOLL_SAS_UUIDS: _, ...env } = cloud.env;
  return {
    ...cloud,
    env: { ...env, TENCENTCLOUD_SECRET_ID: reader.id, TENCENTCLOUD_SECRET_KEY: reader.secret },
    [Symbol.asyncDispose]: () => cloud[Symbol.asyncDispose](),
  };
}

test("malware and secrets of both clouds, with one permission missing for one list", async () => {
  await using cloud = await cloudWithoutPermission();
  const args = ["findings", "list", "--kind", "malware,secret", "--sort", "image,id", "-o", "csv"];
  const ended = await cli([...args, "--columns", "severity,kind,id,image,cloud,evidence"], cloud);
  expect(ended.stdout).toMatchInlineSnapshot(`
    "severity,kind,id,image,cloud,evidence
    high,secret,github_personal_token,library/nginx:1.7.6,alibaba,https://***
    "
  `);
  expect(ended.stderr).toMatchInlineSnapshot(`
    "plimsoll: nothing is known about 5 images, no scan license and never scanned: redis:7.9.3, postgres:16.4.0, postgres:16.5.4, and 2 more.
    plimsoll: [AuthFailure.UnauthorizedOperation] Tencent Cloud, malware of 1 image (postgres:16.6.8): the key has no permission for DescribeAssetImageVirusList. Give it the permission and run
      the command again.
    "
  `);
  expect(ended.code).toBe(5);
});

test("a summary of Tencent Cloud, and where its worst vulnerability is", async () => {
  await using cloud = await cloudWithoutPermission();
  const summary = await cli(
    ["findings", "summary", "--cloud", "tencent", "--kind", "vulnerability", "--top", "2"],
    cloud,
  );
  expect(summary.stdout).toMatchInlineSnapshot(`
    "KIND           FINDINGS  CRITICAL  HIGH  MEDIUM  LOW  UNKNOWN  FIXABLE
    vulnerability       286         3    29      80  174        0      240
    all                 286         3    29      80  174        0      240

    Packages and the upgrades that fix most
    gzip: upgrade to 1.14.0-0ubuntu2.6 fixes 2 findings (1 critical, 0 high) in 1 image.
    PACKAGE   UPGRADE TO         FIXES  CRITICAL  HIGH  IMAGES  FINDINGS  VULNERABILITIES  INSTALLED
    gzip      1.14.0-0ubuntu2.6      2         1     0       1         2                2  1.14.0-0ubuntu2.2
    libzstd1  1.7.1-2+deb12u8        1         1     0       1         3                1  1.7.1-2+deb12u1

    Images with the worst findings
    IMAGE         CLOUD    FINDINGS  CRITICAL  HIGH  MEDIUM  LOW  UNKNOWN  FIXABLE
    redis:7.10.1  tencent       181         2    16      57  106        0      153
    node:24.5.9   tencent        74         1    11       9   53        0       61

    Complete: every list was read completely.
    "
  `);
  expect(summary.stderr).toMatchInlineSnapshot(`
    "plimsoll: nothing is known about 5 images, no scan license and never scanned: redis:7.9.3, postgres:16.4.0, postgres:16.5.4, and 2 more.
    plimsoll: nothing is known about Tencent Cloud, vulnerabilities of 1 image (postgres:16.6.8): this part of the scan failed. Scan the images again.
    "
  `);
  expect(summary.code).toBe(0);
  const worst = [
    "findings",
    "list",
    "--cloud",
    "tencent",
    "--kind",
    "vulnerability",
    "--sort=-severity,id",
    "--limit",
    "1",
  ];
  const id: string = JSON.parse((await cli([...worst, "--query", "[0].id", "-o", "json"], cloud)).stdout);
  const shown = await cli(["findings", "show", id, "--cloud", "tencent"], cloud);
  expect(shown.stdout).toMatchInlineSnapshot(`
    "FIELD     VALUE
    id        CVE-2015-19543
    title     zstd unsafe deserialization (CVE-2015-19543)
    kind      vulnerability
    exploit   exploit
    fixable   yes
    images    1
    running   1
    findings  1

    Severity by cloud
    CLOUD    SEVERITY  FROM          PRIORITY  CVSS  VECTOR
    tencent  critical  vendor-level  -          9.1  CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N

    Packages and what fixes them
    PACKAGE   VERSION          FIXED IN         IMAGES
    libzstd1  1.7.1-2+deb12u1  1.7.1-2+deb12u8       1

    Images
    IMAGE         CLOUD    ID            RUNNING  CONTAINERS  HOSTS  FOUND IN                  REPOSITORIES  ON HOSTS
    redis:7.10.1  tencent  fa47c754cbd8  yes               7     28  libzstd1 1.7.1-2+deb12u1  redis         df95932f-dbc0-ac13-bbd0-31419dd76d6f, cd380f17-da13-4a09-3a2f-da3abaa1f685, and 26 more

    Description
    zstd builds objects of any class from data. A crafted input can use this; see CVE-2015-19543 for the versions concerned.

    Solution
    Upgrade zstd to a version that has the fix for CVE-2015-19543.

    References
    - https://nvd.nist.gov/vuln/detail/CVE-2015-19543
    - https://security-tracker.example/CVE-2015-19543
    "
  `);
  expect(shown.code).toBe(0);
});

test("everything is read with the key of the account, and the counters agree: exit code 0", async () => {
  await using cloud = await startCloud({ images: 40 });
  const ended = await cli(
    ["findings", "summary", "--cloud", "tencent", "--query", "[complete, unread[].reason]", "-o", "json"],
    cloud,
  );
  expect(ended.code).toBe(0);
  expect(JSON.parse(ended.stdout)[0]).toBe(true);
});
