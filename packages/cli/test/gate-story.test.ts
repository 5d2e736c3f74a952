import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { newFolder } from "./folder.js";
import { plimsoll } from "./spawn.js";

const RULE = "version: 1\nrules:\n  - { id: no-critical, deny: { kind: vulnerability, severity: critical } }\n";
const id = (digit: string): string => `sha256:${digit.repeat(64)}`;
const scanned = { ScanStatus: "SCANNED", ScanTime: "2026-11-20 08:00:00", IsAuthorized: 1 } as const;
const hostImages = [
  { ImageID: id("a"), ImageName: "docker.io/library/nginx:1.27", ...scanned, VulCnt: 1, CriticalLevelVulCnt: 1 },
  { ImageID: id("b"), ImageName: "shop/clean:1", ...scanned },
];

/** Output and exit code of one run, as a person or a pipeline sees them. */
async function seen(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const { code, stdout, stderr } = await plimsoll(["gate", ...args], env);
  return `${stdout}--\n${stderr.replaceAll(env["PLIMSOLL_ENDPOINT"] ?? "", "ENDPOINT")}--\n${code}\n`;
}

/** The emulator makes up which vulnerability it is. */
function masked(text: string): string {
  return text.replaceAll(/\bCVE-\d+-\d+/g, "CVE-1");
}

test("a gate fails, passes with the exception named, and fails again when it has ended; of partial data a fail is certain and a pass never", async () => {
  const mock = createMock({ images: 0, rateLimit: false, extra: { hostImages } });
  await using server = await mock.listen();
  using folder = newFolder({ "policy.yaml": RULE });
  const env = {
    PLIMSOLL_ENDPOINT: server.url,
    TENCENTCLOUD_SECRET_ID: mock.credentials.tencent.secretId,
    TENCENTCLOUD_SECRET_KEY: mock.credentials.tencent.secretKey,
  };
  const gate = (at: string): Promise<string> =>
    seen(["--policy", `${folder.path}/policy.yaml`, "--cloud", "tencent", "--at", at], env);

  const failed = await gate("2026-12-01");
  expect(masked(failed)).toMatchInlineSnapshot(`
    "VERDICT  IMAGE                         CLOUD    RULE         FINDINGS  MORE RULES  REASON
    fail     docker.io/library/nginx:1.27  tencent  no-critical         1  -           denied: CVE-1
    --
    plimsoll: 2 images judged: 1 fail, 0 unknown, 1 pass.
    plimsoll: findings that break a rule: 1 critical.
    --
    3
    "
  `);

  const vulnerability = /\bCVE-\d+-\d+/.exec(failed)?.[0];
  const until = (day: string): string =>
    `${RULE}exceptions:\n  - { id: ${vulnerability}, reason: not reachable, owner: shop, expires: ${day} }\n`;
  folder.write("policy.yaml", until("2026-12-31"));
  expect(masked(await gate("2026-12-01"))).toMatchInlineSnapshot(`
    "shop/clean:1 passes 1 rule: 0 findings looked at, scanned on 2026-11-20.
    docker.io/library/nginx:1.27 passes 1 rule: 1 finding looked at, scanned on 2026-11-20.
    --
    plimsoll: 2 images judged: 0 fail, 0 unknown, 2 pass.
    plimsoll: covered by an exception: CVE-1, 1 finding, shop: not reachable.
    --
    0
    "
  `);
  expect(masked(await gate("2027-01-02"))).toMatchInlineSnapshot(`
    "VERDICT  IMAGE                         CLOUD    RULE         FINDINGS  MORE RULES  REASON
    fail     docker.io/library/nginx:1.27  tencent  no-critical         1  -           denied: CVE-1; the exception for CVE-1 expired on 2026-12-31
    --
    plimsoll: 2 images judged: 1 fail, 0 unknown, 1 pass.
    plimsoll: findings that break a rule: 1 critical.
    plimsoll: exception expired: CVE-1 of shop on 2026-12-31, 1 finding back.
    --
    3
    "
  `);

  mock.faults.add({ kind: "http-503", action: "DescribeAssetImageRegistryList" });
  expect(masked(await gate("2026-12-01"))).toMatchInlineSnapshot(`
    "shop/clean:1 passes 1 rule: 0 findings looked at, scanned on 2026-11-20.
    docker.io/library/nginx:1.27 passes 1 rule: 1 finding looked at, scanned on 2026-11-20.
    --
    plimsoll: 2 images judged: 0 fail, 0 unknown, 2 pass.
    plimsoll: covered by an exception: CVE-1, 1 finding, shop: not reachable.
    plimsoll: [ResponseShape] HTTP 503: the body is not a response of the service: "<!doctype html>\\n<html><head><title>503</title></head><body><h1>Service unavailable</h1></body></html>\\n"
      (tencent DescribeAssetImageRegistryList, 4 attempts)
    plimsoll: the output is incomplete: Tencent Cloud registry images was not read to the end.
    --
    5
    "
  `);
  folder.write("policy.yaml", RULE);
  expect(masked(await gate("2026-12-01"))).toMatchInlineSnapshot(`
    "VERDICT  IMAGE                         CLOUD    RULE         FINDINGS  MORE RULES  REASON
    fail     docker.io/library/nginx:1.27  tencent  no-critical         1  -           denied: CVE-1
    --
    plimsoll: 2 images judged: 1 fail, 0 unknown, 1 pass.
    plimsoll: findings that break a rule: 1 critical.
    plimsoll: [ResponseShape] HTTP 503: the body is not a response of the service: "<!doctype html>\\n<html><head><title>503</title></head><body><h1>Service unavailable</h1></body></html>\\n"
      (tencent DescribeAssetImageRegistryList, 4 attempts)
    plimsoll: the output is incomplete: Tencent Cloud registry images was not read to the end.
    --
    3
    "
  `);
});
