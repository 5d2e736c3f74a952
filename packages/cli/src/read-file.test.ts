import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

// Reading from pipes is tested with processes: what a stream closes is not taken off the list of a worker thread's files.
import { readWholeFile } from "./read-file.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-read-"));
  execFileSync("mkfifo", [pipe()]);
});
afterEach(() => rm(folder, { recursive: true }));

const pipe = (): string => join(folder, "pipe");
const never = new AbortController().signal;

test("a regular file is read completely", async () => {
  await writeFile(join(folder, "file"), "text");
  expect(String(await readWholeFile(join(folder, "file"), never))).toBe("text");
});

test("where the signal has come already, nothing is opened", async () => {
  await expect(readWholeFile(pipe(), AbortSignal.abort())).rejects.toThrow(/abort/i);
});
