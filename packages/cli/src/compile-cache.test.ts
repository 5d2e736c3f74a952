import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { compileCacheFolder } from "./compile-cache.js";

const uid = process.getuid?.();
const onlyWithOwners = { skip: uid === undefined };

async function homeOf(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "plimsoll-home-"));
  onTestFinished(() => rm(home, { recursive: true }));
  return home;
}

test("compiled code is kept in a folder of the user's own that is closed to others", onlyWithOwners, async () => {
  const home = await homeOf();
  const folder = compileCacheFolder({ env: {}, home, uid });
  expect(folder).toBe(join(home, ".cache", "plimsoll"));
  expect((await stat(join(home, ".cache", "plimsoll"))).mode & 0o777).toBe(0o700);
  expect(compileCacheFolder({ env: { XDG_CACHE_HOME: join(home, "x") }, home, uid })).toBe(join(home, "x", "plimsoll"));
  expect(compileCacheFolder({ env: { XDG_CACHE_HOME: "not/absolute" }, home, uid })).toBe(folder);
});

test("nothing is kept where others could write or read", onlyWithOwners, async () => {
  const home = await homeOf();
  const folder = join(home, ".cache", "plimsoll");
  await mkdir(folder, { recursive: true });
  for (const mode of [0o770, 0o707, 0o755, 0o701]) {
    await chmod(folder, mode);
    expect({ mode, folder: compileCacheFolder({ env: {}, home, uid }) }).toEqual({ mode, folder: undefined });
  }
  await chmod(folder, 0o700);
  expect(compileCacheFolder({ env: {}, home, uid })).toBe(folder);
  await chmod(join(home, ".cache"), 0o777);
  expect(compileCacheFolder({ env: {}, home, uid })).toBeUndefined();
});

test("nothing is kept in somebody else's folder, behind a link, or where nobody can tell", onlyWithOwners, async () => {
  const home = await homeOf();
  await mkdir(join(home, "elsewhere"), { mode: 0o700 });
  await mkdir(join(home, ".cache"), { mode: 0o700 });
  await symlink(join(home, "elsewhere"), join(home, ".cache", "plimsoll"));
  expect(compileCacheFolder({ env: {}, home, uid })).toBeUndefined();
  expect(await readdir(join(home, "elsewhere"))).toEqual([]);
  await rm(join(home, ".cache", "plimsoll"));
  expect(compileCacheFolder({ env: {}, home, uid: (uid ?? 0) + 1 })).toBeUndefined();
  expect(compileCacheFolder({ env: {}, home, uid: undefined })).toBeUndefined();
  expect(compileCacheFolder({ env: {}, home: "/dev/null", uid })).toBeUndefined();
  expect(compileCacheFolder({ env: {}, home: "", uid })).toBeUndefined();
});
