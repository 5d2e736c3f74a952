import { expect, test } from "vitest";

import { cli } from "../../../test/cli.js";
import { newHistory } from "../../../test/history.js";
import { licenseEnd } from "../../../test/license-end.js";
import { type SyncWorld, startWorld } from "../../../test/sync-world.js";

/** The lines of the section on licenses and schedules. */
async function linesOf(world: SyncWorld, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await world.run("report", "--format", "markdown", ...args);
  const [, section = ""] = /## Licenses and schedules\n\n([^]*?)\n\n## /.exec(stdout) ?? [];
  return section.split("\n");
}

test("--online says what licenses are left and when each schedule runs next; without it both are said to be not known", async () => {
  await using world = await startWorld(["one", "two"]);
  const file = world.folder.write(
    "schedules.yaml",
    'version: 1\naccounts:\n  one: { host: { everyDays: 1, at: "02:00" }, registry: { everyDays: 7, at: "03:30" } }\n',
  );
  const options = { env: world.env, cwd: world.folder.path };
  expect(await cli(["schedule", "apply", "-f", file, "--yes"], options)).toMatchObject({ code: 0 });
  await world.run("sync");
  const end = licenseEnd().toISOString().slice(0, 10);
  expect(await linesOf(world, "--online")).toEqual([
    `- **one** 2 of 2 images have a license; 0 licenses are left; they end on ${end}`,
    `- **two** 2 of 2 images have a license; 0 licenses are left; they end on ${end}`,
    "- **one** scan of images on hosts runs next at 2026-11-22 02:00 UTC",
    "- **one** scan of images in registries runs next at 2026-11-21 19:30 UTC or some days later",
    "- **two** scan of images on hosts was never set",
    "- **two** scan of images in registries was never set",
  ]);
  const calls = world.clouds.map(({ mock }) => mock.requests.length);
  expect(await linesOf(world)).toEqual([
    "- **one** 2 of 2 images have a license",
    "- **two** 2 of 2 images have a license",
    "- What is left was not asked, as the report is made of the store. To have it here: plimsoll report --online",
    "- Schedules are not known, as the report is made of the store. To have them here: plimsoll report --online",
  ]);
  expect(world.clouds.map(({ mock }) => mock.requests.length)).toEqual(calls);
});

test("an account that does not answer, or is not configured, is said to be not known and hides no other: exit code 5", async () => {
  await using world = await startWorld(
    ["one", "two"],
    ["DescribeAssetImageScanSetting", "DescribeImageAuthorizedInfo"],
  );
  await world.run("sync");
  const first = world.folder.write(
    "first.yaml",
    `version: 1\naccounts:\n  one: { cloud: tencent, endpoint: "${world.clouds[0]?.url ?? ""}", credentials: { environment: { id: ONE_ID, secret: ONE_KEY } } }\n`,
  );
  const lines = await linesOf(world, "--online");
  expect(lines).toContain(
    "- **two** 2 of 2 images have a license; what is left is not known: AuthFailure.UnauthorizedOperation, see plimsoll doctor",
  );
  expect(lines).toContain(
    "- **two** scan of images on hosts is not known: AuthFailure.UnauthorizedOperation: A policy of the account denies the action, see plimsoll doctor",
  );
  expect(lines).toContain("- **one** scan of images on hosts was never set");
  expect((await world.run("report", "--format", "json", "--online")).code).toBe(5);
  expect((await linesOf(world, "--online", "--config", first)).join("\n")).toContain(
    "**two** scan of images is not known: NoAccount",
  );
});

test("a broken configuration stops a report that asks services, and no other", async () => {
  using history = await newHistory([{ at: "2026-11-20T02:00:00Z", images: [{ name: "a:1", findings: ["low"] }] }]);
  await using world = await startWorld(["one"]);
  const broken = world.folder.write("broken.yaml", "version: 9\n");
  const report = ["report", "--store", history.path, "--format", "json", "--config", broken];
  expect(await cli(report)).toMatchObject({ code: 0, stderr: "" });
  expect(await cli([...report, "--online"])).toMatchObject({ code: 2, stdout: "" });
});
