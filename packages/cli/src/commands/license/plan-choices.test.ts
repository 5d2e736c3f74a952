import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { LicensePlan } from "@plimsoll/core";
import { afterEach, beforeEach, expect, test } from "vitest";

import { type Cloud, cli, startCloud } from "../../../test/cli.js";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-choices-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const args = (...more: string[]): string[] => ["license", "plan", ...more];

async function planned(cloud: Pick<Cloud, "env">, ...more: string[]): Promise<LicensePlan> {
  const ended = await cli(args(...more, "-o", "json"), cloud);
  expect(ended).toMatchObject({ code: 0 });
  return JSON.parse(ended.stdout) as LicensePlan; // what the command prints
}

test("images in registries are planned, bought and read back", async () => {
  await using cloud = await startCloud({ licenses: 60, licensed: 10 });
  const file = join(folder, "plan.json");
  const table = await cli(args("--source", "tencent-registry", "--max", "3", "--out", file), cloud);
  expect(table.stdout).toMatch(/^IMAGE +ID +REASON +IN\n/);
  expect(table.stdout).toMatch(/in a registry.*not licensed +registry$/m);
  const { used } = cloud.mock.estate.licenses;
  const bought = await cli(["license", "apply", file, "--yes", "-o", "json"], cloud);
  expect(bought.code).toBe(0);
  expect(JSON.parse(bought.stdout)).toMatchObject({ licensed: 3, missing: [] });
  expect(cloud.mock.estate.licenses.used).toBe(used + 3);
  const [request] = cloud.mock.requests({ action: "ModifyImageAuthorized" });
  expect(request).toBeDefined();
});

test("with both lists an image ID is planned once, and never with a license in the other list", async () => {
  await using cloud = await startCloud({ licenses: 500, licensed: 10 });
  const { images, requests } = await planned(cloud, "--source", "tencent-host,tencent-registry");
  const ids = images.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(images.map(({ kind }) => kind))).toEqual(new Set(["host", "registry"]));
  expect(requests).toHaveLength(2);
});

test("lists of Alibaba Cloud are refused with the reason, and what there is in their place", async () => {
  await using cloud = await startCloud();
  const ended = await cli(args("--source", "alibaba-registry"), cloud);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain(
    "have no licenses: a scan takes one of the account's quota. See plimsoll license status.",
  );
  expect(cloud.mock.requests()).toEqual([]);
});

test("a strategy orders the images and says why in each", async () => {
  await using cloud = await startCloud({ licenses: 500, licensed: 10 });
  const severe = await planned(cloud, "--strategy", "most-severe", "--source", "tencent-registry");
  expect(severe.strategy).toBe("most-severe");
  const numbers = severe.images.map(({ reason }) => /^(\d+) critical; /.exec(reason)?.[1]).filter((text) => text);
  expect(numbers.map(Number)).toEqual(numbers.map(Number).toSorted((a, b) => b - a));
  const newest = await planned(cloud, "--strategy", "newest-tag", "--source", "tencent-registry");
  const all = await planned(cloud, "--source", "tencent-registry");
  expect(newest.images.length + (newest.skipped.olderTag ?? 0)).toBeGreaterThanOrEqual(all.images.length);
  expect(newest.images.every(({ reason }) => reason.startsWith("newest tag; "))).toBe(true);
});

test("--name is compared with the whole name of an image in a registry", async () => {
  await using cloud = await startCloud({ licenses: 500, licensed: 10 });
  const all = await planned(cloud, "--source", "tencent-registry");
  const host = all.images[0]?.name.split("/")[0] ?? "";
  const some = await planned(cloud, "--source", "tencent-registry", "--name", host.toUpperCase());
  expect(some.images).toEqual(all.images.filter(({ name }) => name.includes(host)));
  const none = await cli(args("--source", "tencent-registry", "--name", "no-such-name"), cloud);
  expect(none.stderr).toContain("Nothing to license: 0 images licensed already.");
});

test("--where selects by any field of an image", async () => {
  await using cloud = await startCloud({ licenses: 500, licensed: 10 });
  const all = await planned(cloud);
  const some = await planned(cloud, "--where", "containers > `5`");
  expect(some.images.length).toBeGreaterThan(0);
  expect(some.images.length).toBeLessThan(all.images.length);
  const wrong = await cli(args("--where", "containers >"), cloud);
  expect(wrong.code).toBe(2);
});

test("--ids takes lines with comments, a JSON list, and what images list prints", async () => {
  await using cloud = await startCloud({ licenses: 500, licensed: 10 });
  const [first, second] = (await planned(cloud)).images.map(({ id }) => id) as [string, string]; // there are many
  const file = join(folder, "ids.txt");
  await writeFile(file, `# reviewed\r\n${second}  # the shop\r\n\r\n${first}\r\n`);
  const ids = (plan: LicensePlan): readonly string[] => plan.images.map(({ id }) => id);
  expect(ids(await planned(cloud, "--ids", file))).toEqual([first, second]);
  const listed = await cli(["images", "list", "--source", "tencent-host", "--unlicensed", "-o", "json"], cloud);
  const piped = await cli(args("--ids", "-", "-o", "json"), { ...cloud, stdin: listed.stdout });
  expect(JSON.parse(piped.stdout).images).toHaveLength(JSON.parse(listed.stdout).length);
  const list = await cli(args("--ids", "-", "-o", "json"), { ...cloud, stdin: JSON.stringify([second]) });
  expect(ids(JSON.parse(list.stdout))).toEqual([second]);
});

test.each([
  { stdin: "nginx:1.27\n", want: "--ids: line 1 of standard input is not an image ID: nginx:1.27." },
  { stdin: `[{"id":"sha256:${"a".repeat(64)}"},7]`, want: "item 2 of standard input is not an image ID: 7." },
  { stdin: "[1,", want: "it begins like a JSON list but is not one" },
  { stdin: "# nothing\n", want: "there is no image ID in standard input" },
  { stdin: "[]", want: "there is no image ID in standard input" },
  { stdin: "sha256:\u001b[2J\n", want: "line 1 of standard input is not an image ID: sha256:" },
])("a file without image IDs is refused by its place before any call: $stdin", async ({ stdin, want }) => {
  await using cloud = await startCloud();
  const ended = await cli(args("--ids", "-"), { ...cloud, stdin });
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain(want);
  expect(ended.stderr).not.toContain("\u001b");
  expect(cloud.mock.requests()).toEqual([]);
});

test("a budget is in dollars or in licenses: beyond it a plan is refused, and with --fit it takes what fits", async () => {
  await using cloud = await startCloud({ licenses: 40, licensed: 30 });
  const refused = await cli(args("--budget", "2licenses"), cloud);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("[over-budget] The plan needs ");
  expect((await planned(cloud, "--budget", "2licenses", "--fit")).images).toHaveLength(2);
  expect((await planned(cloud, "--budget", "0.75usd", "--fit")).images).toHaveLength(3);
  const fit = await cli(args("--fit"), cloud);
  expect(fit.stderr).toMatch(/^10 licenses at USD 0\.25: USD 2\.50\. .* left out by --fit\.$/m);
});

test.each(["0", "0licenses", "1.5licenses", "5 eur", "1e3", "-5", ""])("a budget of %j is refused", async (budget) => {
  const ended = await cli(args(`--budget=${budget}`));
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain("or a number of licenses, such as 20licenses");
});

test("images are named as for images show: by name, by the digits that tables show, by digest, and with * several", async () => {
  await using cloud = await startCloud({ images: 0, licenses: 50 });
  const idOf = (digit: string): string => `sha256:${digit.repeat(64)}`;
  const host = (digit: string, ImageName: string) => ({ ImageID: idOf(digit), ImageName, IsAuthorized: 0 });
  const registry = { ImageId: idOf("d"), ImageDigest: idOf("e"), Namespace: "team", ImageName: "job", ImageTag: "1" };
  cloud.mock.images.add({
    hostImages: [host("a", "docker.io/team/api:1"), host("b", "team/web:1"), host("c", "team/web:2")],
    registryImages: [{ ...registry, InstanceName: "office", IsAuthorized: 0 }],
  });
  const named = async (text: string, ...more: string[]): Promise<readonly string[]> =>
    (await planned(cloud, "--image", text, ...more)).images.map(({ id }) => id).toSorted();
  expect(await named("api:1")).toEqual([idOf("a")]);
  expect(await named(`team/api:1,${"b".repeat(12)}`)).toEqual([idOf("a"), idOf("b")]);
  expect(await named("team/web:*")).toEqual([idOf("b"), idOf("c")]);
  expect(await named(idOf("e"), "--source", "tencent-registry")).toEqual([idOf("d")]);
});

test("a name of several images is refused with their IDs, and one of none says which lists were read", async () => {
  await using cloud = await startCloud({ images: 0, licenses: 50 });
  const host = (digit: string, ImageName: string) => ({ ImageID: `sha256:${digit.repeat(64)}`, ImageName });
  cloud.mock.images.add({ hostImages: [host("a", "one/api:1"), host("b", "two/api:1")] });
  const several = await cli(args("--image", "api:1"), cloud);
  expect(several.code).toBe(2);
  expect(several.stderr).toContain("api:1 names 2 images. Give the ID of one, or a name with * for several:");
  expect(several.stderr).toContain("  aaaaaaaaaaaa  one/api:1  tencent-host\n");
  const none = await cli(args("--image", "team/none:1"), cloud);
  expect(none.code).toBe(1);
  expect(none.stderr).toContain(
    "[unknown-image] team/none:1 is not among the images of the account. Read: tencent-host. For tencent-registry: --source tencent-host,tencent-registry\n",
  );
});
