import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { bash, end, plimsoll, start, startMock } from "./spawn.js";

const RULES = "version: 1\nrules:\n  - { id: no-critical, deny: { kind: vulnerability, severity: critical } }\n";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plimsoll-gate-"));
  await writeFile(join(folder, "policy.yaml"), RULES);
});
afterEach(() => rm(folder, { recursive: true }));

const canUnshare = ((): boolean => {
  try {
    execFileSync("unshare", ["-m", "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", tmpdir()], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

test.runIf(canUnshare)(
  "a full disk leaves no part of a report, ends with 1, and the other reports are whole",
  async () => {
    await using mock = await startMock();
    const ended = await bash(
      `unshare -m bash -c 'mkdir "$FOLDER/disk" && mount -t tmpfs -o size=64k tmpfs "$FOLDER/disk" && cd "$FOLDER"
    head -c 60000 /dev/zero > disk/rest
    $PLIMSOLL gate --policy policy.yaml --cloud tencent -o ndjson=disk/full -o junit=whole.xml; echo "gate $?"
    ls disk; tail -n 1 whole.xml'`,
      { ...mock.env, FOLDER: folder },
    );
    expect(ended.stdout.trim().split("\n")).toEqual(["gate 1", "rest", "</testsuites>"]);
    expect(ended.stderr).toMatch(/plimsoll: cannot write disk\/full: ENOSPC/);
  },
);

test("a reader that goes away before the end is not a pass, and leaves no part of a report", async () => {
  await using mock = await startMock(200);
  const line = `cd ${folder} && set -o pipefail && $PLIMSOLL gate --policy policy.yaml --cloud tencent -o ndjson -o junit=a.xml | head -c 1`;
  const ended = await bash(line, mock.env);
  expect(ended).toMatchObject({ code: 1, stdout: "{" });
  expect(ended.stderr).toContain("nobody reads standard output any more, so the output ended early.");
  expect(await readdir(folder)).toEqual(["policy.yaml"]);
});

test("Ctrl-C leaves no part of a report", async () => {
  await using mock = await startMock(200);
  const outputs = ["-o", "ndjson", "-o", `sarif=${folder}/a.sarif`, "-o", `csv=${folder}/a.csv`];
  const child = start(["gate", "--policy", join(folder, "policy.yaml"), "--cloud", "tencent", ...outputs], mock.env);
  child.stdout?.once("data", () => child.kill("SIGINT"));
  const ended = await end(child);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("stopped by Ctrl-C before the end");
  expect(await readdir(folder)).toEqual(["policy.yaml"]);
});

test("completion offers the reports to a gate, and to other commands what they print", async () => {
  const offered = async (...words: readonly string[]): Promise<string> =>
    (await plimsoll(["complete", "--", ...words, "-o", ""])).stdout.replaceAll(/\s+/g, " ");
  expect(await offered("gate")).toMatch(/^table json yaml sarif junit .*ndjson csv/);
  expect(await offered("images", "list")).toMatch(/^table json ndjson yaml csv :/);
});
