import { copyFile, link, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createMock } from "@plimsoll/mock";
import { afterEach, beforeEach, expect, test } from "vitest";

import { cli } from "../../../test/cli.js";
import { type Tap, startTap } from "../../../test/tap.js";

let folder = "";
const plan = (): string => join(folder, "plan.json");
const apply = (file: string, more: readonly string[] = []): string[] => [
  "license",
  "apply",
  file,
  "--yes",
  "--settle",
  "0.01",
  ...more,
];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-copies-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A plan, a copy of it and a hard link to it, each in a folder of its own. */
async function threeFiles(cloud: Tap): Promise<readonly string[]> {
  expect((await cli(["license", "plan", "--max", "3", "--out", plan()], cloud)).code).toBe(0);
  const [copy, hard] = [join(folder, "copy"), join(folder, "hard")];
  await Promise.all([copy, hard].map((path) => mkdir(path)));
  await copyFile(plan(), join(copy, "plan.json"));
  await link(plan(), join(hard, "plan.json"));
  return [plan(), join(copy, "plan.json"), join(hard, "plan.json")];
}

test("a copy and a hard link of a plan that are applied at the same time buy each license once", async () => {
  await using cloud = await startTap(createMock({ images: 60 }));
  const files = await threeFiles(cloud);
  const ended = await Promise.all(files.map((file) => cli(apply(file), cloud)));
  expect(ended.map(({ code }) => code).toSorted((a, b) => a - b)).toEqual([0, 1, 1]);
  expect(ended.find(({ code }) => code === 1)?.stderr).toContain(`process ${process.pid} on `);
  expect(cloud.accepted).toHaveLength(1);
});

test("a copy of a plan follows the outcome of the plan, whatever its journal says", async () => {
  const mock = createMock({ images: 60 });
  // The service accepts and shows no license.
  await using cloud = await startTap(mock, (action, text) =>
    action === "DescribeAssetImageList" ? text.replaceAll('"IsAuthorized":1', '"IsAuthorized":0') : text,
  );
  const files = await threeFiles(cloud);
  for (const file of files) {
    const ended = await cli(apply(file), cloud);
    expect(ended.code).toBe(5);
    expect(ended.stderr).toContain("3 images without a license although the service accepted the request.");
    expect(ended.stderr).not.toContain("No license was bought.");
  }
  expect(cloud.accepted).toHaveLength(1);
});

test("the record of an account is the user's own, and a record that is broken is not passed over", async () => {
  await using cloud = await startTap(createMock({ images: 60 }));
  const [first = "", copy = ""] = await threeFiles(cloud);
  expect((await cli(apply(first), cloud)).code).toBe(0);
  const state = join(String(cloud.env["XDG_STATE_HOME"]), "plimsoll");
  const licenses = join(state, "licenses");
  expect([(await stat(state)).mode & 0o777, (await stat(licenses)).mode & 0o777]).toEqual([0o700, 0o700]);
  const journal = (await readdir(licenses)).find((name) => name.endsWith(".journal.ndjson")) ?? "";
  expect(await readFile(join(licenses, journal), "utf8")).toBe(await readFile(`${first}.journal.ndjson`, "utf8"));
  await writeFile(join(licenses, journal), "what was that?\n");
  const ended = await cli(apply(copy), cloud);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain(`line 1 of ${join(licenses, journal)} is not JSON`);
});

test.each([
  { name: "a home that is not there", env: () => ({ XDG_STATE_HOME: "", HOME: join(folder, "gone") }) },
  { name: "no home", env: () => ({ XDG_STATE_HOME: "relative", HOME: "", USERPROFILE: "" }) },
  { name: "a file in place of a folder", env: () => ({ XDG_STATE_HOME: plan() }) },
])("with $name the plan is locked by its file alone, and that is said", async ({ env }) => {
  await using cloud = await startTap(createMock({ images: 60 }));
  const [first = ""] = await threeFiles(cloud);
  const ended = await cli(apply(first), { env: { ...cloud.env, ...env() } });
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain("No folder for a record of the account: set HOME, or XDG_STATE_HOME.");
});

test("the record is in the home of the user where nothing else is named", async () => {
  await using cloud = await startTap(createMock({ images: 60 }));
  const [first = ""] = await threeFiles(cloud);
  const ended = await cli(apply(first), { env: { ...cloud.env, XDG_STATE_HOME: "", HOME: folder } });
  expect(ended.stderr).not.toContain("No folder");
  expect(await readdir(join(folder, ".local", "state", "plimsoll", "licenses"))).toHaveLength(2);
});
