import { expect, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";
import { newFolder } from "../../../test/folder.js";

const RULES = "version: 1\nrules:\n  - id: no-critical\n    deny: { kind: vulnerability, severity: critical }\n";

test("an image fails, passes with the exception named, and fails again when the exception has expired", async () => {
  await using cloud = await startCloud({
    images: 20,
    extra: {
      hostImages: [
        {
          ImageID: `sha256:${"a".repeat(64)}`,
          ImageName: "shop/cart:1.4",
          ScanStatus: "SCANNED",
          ScanTime: "2026-11-20 08:00:00",
          IsAuthorized: 1,
          VulCnt: 1,
          CriticalLevelVulCnt: 1,
        },
      ],
    },
  });
  using folder = newFolder({ "policy.yaml": RULES });
  const check = (...more: readonly string[]) =>
    cli(["check", "shop/cart:1.4", "--policy", `${folder.path}/policy.yaml`, ...more], { env: cloud.env });

  const failed = await check("-o", "json");
  expect(failed.code).toBe(3);
  const [row] = JSON.parse(failed.stdout);
  expect(row).toMatchObject({ image: "shop/cart:1.4", verdict: "fail", rule: "no-critical" });

  const entry = `{ id: ${row.findings[0].id}, reason: not reachable, owner: shop, image: "shop/*:*", expires: 2026-12-31 }`;
  folder.write("policy.yaml", `${RULES}exceptions:\n  - ${entry}\n`);
  const passed = await check();
  expect(passed.stderr).toContain("1 image judged: 0 fail, 0 unknown, 1 pass.");
  expect(passed.stderr).toContain(`covered by an exception: ${row.findings[0].id}, 1 finding, shop: not reachable.`);
  expect(passed.code).toBe(0);

  const expired = await check("--at", "2027-01-01");
  expect(expired.code).toBe(3);
  expect(expired.stdout).toContain("expired on 2026-12-31");
});
