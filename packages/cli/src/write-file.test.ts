import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  type FileHandle,
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  open,
  readFile,
  readdir,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { writeWholeFile } from "./write-file.js";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-write-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a new file is for its owner alone, and no temporary file stays", async () => {
  await writeWholeFile(at("new"), "text");
  expect(await readFile(at("new"), "utf8")).toBe("text");
  expect((await stat(at("new"))).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["new"]);
});

test.each([0o600, 0o664, 0o755])("a file with the mode %o keeps it", async (mode) => {
  await writeFile(at("old"), "old");
  await chmod(at("old"), mode);
  const before = await stat(at("old"));
  await writeWholeFile(at("old"), "new");
  const after = await stat(at("old"));
  expect(await readFile(at("old"), "utf8")).toBe("new");
  expect({ mode: after.mode & 0o7777, uid: after.uid, gid: after.gid }).toEqual({
    mode,
    uid: before.uid,
    gid: before.gid,
  });
  // A file of its own: whoever has the old one open reads what was there.
  expect(after.ino).not.toBe(before.ino);
});

test("bytes are written as they are, between pieces of text", async () => {
  async function* pieces(): AsyncGenerator<Uint8Array | string> {
    yield "PAR1";
    yield Uint8Array.of(0, 255, 128, 10);
    yield "é";
  }
  await writeWholeFile(at("new"), pieces());
  expect([...(await readFile(at("new")))]).toEqual([80, 65, 82, 49, 0, 255, 128, 10, 0xc3, 0xa9]);
});

test("file and folder are made durable", async () => {
  const handle = await open(folder, "r");
  await handle.close();
  const prototype = Object.getPrototypeOf(handle) as FileHandle; // every handle has this one
  const sync = vi.spyOn(prototype, "sync");
  await writeWholeFile(at("new"), "text");
  expect(sync).toHaveBeenCalledTimes(2);
  sync.mockRestore();
});

test("a link stays, and what it leads to is replaced, through folders that are links too", async () => {
  await mkdir(at("real/deep"), { recursive: true });
  await writeFile(at("real/plan"), "old");
  await symlink("../plan", at("real/deep/link"));
  await symlink(at("real/deep"), at("shortcut"));
  await writeWholeFile(at("shortcut/link"), "new");
  expect(await readlink(at("real/deep/link"))).toBe("../plan");
  expect(await readFile(at("real/plan"), "utf8")).toBe("new");
});

test("a link to nothing makes what it leads to", async () => {
  await symlink(at("later"), at("link"));
  await writeWholeFile(at("link"), "text");
  expect((await lstat(at("link"))).isSymbolicLink()).toBe(true);
  expect(await readFile(at("later"), "utf8")).toBe("text");
});

test("a named pipe stays one, and its reader gets the text, also when it comes late", async () => {
  execFileSync("mkfifo", [at("pipe")]);
  const text = "x".repeat(300_000);
  const written = writeWholeFile(at("pipe"), text);
  const reader = spawn("cat", [at("pipe")], { stdio: ["ignore", "pipe", "inherit"] });
  let read = "";
  reader.stdout.setEncoding("utf8").on("data", (chunk: string) => (read += chunk));
  await Promise.all([written, once(reader, "close")]);
  expect(read).toBe(text);
  expect((await lstat(at("pipe"))).isFIFO()).toBe(true);
});

test("waiting for the reader of a named pipe can be ended", async () => {
  execFileSync("mkfifo", [at("pipe")]);
  const stop = new AbortController();
  const written = writeWholeFile(at("pipe"), "text", stop.signal);
  stop.abort();
  await expect(written).rejects.toThrow(/abort/i);
});

test.each([
  { name: "a folder that is not there", path: "none/plan", code: "ENOENT" },
  { name: "a folder", path: ".", code: "EISDIR" },
  { name: "a file taken for a folder", path: "file/plan", code: "ENOTDIR" },
  { name: "links in a circle", path: "circle", code: "ELOOP" },
])("$name is an error with the path and the reason", async ({ path, code }) => {
  await writeFile(at("file"), "");
  await symlink("circle", at("circle"));
  await expect(writeWholeFile(at(path), "text")).rejects.toMatchObject({
    name: "CommandFailure",
    exitCode: 1,
    code,
    // No name of a temporary file, and no call of the system: neither says what to do.
    message: expect.stringMatching(/^cannot write [^ ]*plimsoll-write-[^ ]*: [A-Z]+: [^,']+\.$/),
  });
});
