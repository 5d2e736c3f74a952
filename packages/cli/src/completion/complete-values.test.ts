import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test, vi } from "vitest";

import { cli, startCloud } from "../../test/cli.js";
import { newFolder } from "../../test/folder.js";

/** The lines that the command gives a shell for a line which is being typed. */
async function completed(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd?: string,
): Promise<readonly string[]> {
  await cli(["complete", "--", ...words], { env, ...(cwd === undefined ? {} : { cwd }) });
  // oxlint-disable-next-line no-console -- the library prints by itself
  const log = vi.mocked(console.log);
  const lines = log.mock.calls.map(([line]) => String(line));
  log.mockClear();
  return lines.flatMap((line) => (line.startsWith(":") ? [] : [line.split("\t", 1)[0] ?? ""]));
}

const id = (digit: string): string => `sha256:${digit.repeat(64)}`;

const estate = {
  images: 0,
  licenses: 5,
  extra: {
    hostImages: [
      { ImageID: id("a"), ImageName: "team/api:1", IsAuthorized: 1 },
      { ImageID: id("b"), ImageName: "shop/cart:2", IsAuthorized: 1 },
    ],
  },
} as const;

test("images that were listed are completed where a command names one, without a call", async () => {
  await using cloud = await startCloud(estate);
  using folder = newFolder();
  const env = { ...cloud.env, PLIMSOLL_CACHE_DIR: folder.path };
  expect(await completed(["scan", "start", ""], env)).toEqual([]);
  await cli(["images", "list", "--cloud", "tencent"], { env });
  const before = cloud.mock.requests().length;
  for (const words of [
    ["scan", "start", ""],
    ["scan", "status", ""],
    ["images", "show", ""],
    ["gate", "--image", ""],
  ])
    expect(await completed(words, env)).toEqual(expect.arrayContaining(["shop/cart:2", "team/api:1"]));
  expect(await completed(["scan", "start", "team/"], env)).toEqual(["team/api:1"]);
  expect(await completed(["scan", "start", "--account", "tencent", "team/"], env)).toEqual(["team/api:1"]);
  expect(await completed(["scan", "start", "--account", "alibaba", "team/"], env)).toEqual([]);
  expect(cloud.mock.requests()).toHaveLength(before);
});

test("findings and gates that read every image keep their names for completion, too, and one of an image does not", async () => {
  await using cloud = await startCloud(estate);
  for (const args of [
    ["findings", "summary"],
    ["findings", "list", "--without-details"],
  ]) {
    using folder = newFolder();
    const env = { ...cloud.env, PLIMSOLL_CACHE_DIR: folder.path };
    await cli([...args, "--cloud", "tencent", "--image", "team/api:1"], { env });
    expect(await completed(["scan", "start", ""], env)).toEqual([]);
    await cli([...args, "--cloud", "tencent"], { env });
    expect(await completed(["scan", "start", ""], env)).toEqual(["team/api:1", "shop/cart:2"]);
  }
});

test("a script keeps no names, nor does a list of an emulator; other accounts' names stay, and a strange file has none", async () => {
  await using cloud = await startCloud(estate);
  using folder = newFolder();
  const file = join(folder.path, "image-names.json");
  await cli(["images", "list", "--cloud", "tencent"], {
    env: { ...cloud.env, XDG_CACHE_HOME: folder.path },
    columns: 80,
  });
  expect(existsSync(join(folder.path, "plimsoll"))).toBe(false);
  const env = { ...cloud.env, PLIMSOLL_CACHE_DIR: folder.path };
  const other = { name: "other/one:1", account: "other" };
  const old = { name: "gone/one:1", account: "tencent" };
  writeFileSync(file, JSON.stringify({ version: 1, images: [other, old, 7, null] }));
  await cli(["images", "list", "--cloud", "tencent"], { env });
  expect(JSON.parse(readFileSync(file, "utf8")).images).toContainEqual(other);
  expect(JSON.parse(readFileSync(file, "utf8")).images).not.toContainEqual(old);
  for (const strange of ["", "[", "7", '{"images":7}']) {
    writeFileSync(file, strange);
    expect(await completed(["scan", "start", ""], env)).toEqual([]);
  }
});

test("tasks that were started here are completed for --task, the newest first", async () => {
  await using cloud = await startCloud(estate);
  await cli(["scan", "start", "team/api:1", "--yes"], cloud);
  const before = cloud.mock.requests().length;
  expect(await completed(["scan", "status", "--task", ""], cloud.env)).toEqual(["1"]);
  expect(await completed(["scan", "stop", "--task", ""], cloud.env)).toEqual(["1"]);
  expect(cloud.mock.requests()).toHaveLength(before);
});

test("rules of the policy that is named are completed for gate explain, and a broken one has none", async () => {
  using folder = newFolder({
    "policy.yaml": "version: 1\nrules:\n  - { id: no-malware, deny: { kind: malware } }\n  - { id: scanned }\n",
    "broken.yaml": "rules: [",
  });
  const line = (policy: string): string[] => ["gate", "explain", "--policy", policy, "team/api:1", ""];
  expect(await completed(line("policy.yaml"), {}, folder.path)).toEqual(["no-malware", "scanned"]);
  expect(await completed(line("broken.yaml"), {}, folder.path)).toEqual([]);
  expect(await completed(line("none.yaml"), {}, folder.path)).toEqual([]);
});

test("a name cannot put a line or an escape sequence into a prompt", async () => {
  using folder = newFolder({
    "image-names.json": JSON.stringify({ images: [{ name: "a\u001b[2J\nb\tc", account: "x" }] }),
  });
  expect(await completed(["scan", "start", ""], { PLIMSOLL_CACHE_DIR: folder.path })).toEqual(["a[2Jbc"]);
});
