import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { expect, onTestFinished, test } from "vitest";

const CLI = join(import.meta.dirname, "../dist/cli.js");

/** True if this user may mount a small disk of its own, which no other process sees. */
const hasOwnDisks = spawnSync("unshare", ["-m", "true"]).status === 0;

/** Starts an emulator that keeps its state on a disk of this size. */
function startOnDisk(size: string) {
  const disk = mkdtempSync(join(tmpdir(), "plimsoll-test-"));
  onTestFinished(() => rmSync(disk, { recursive: true }));
  const data = join(disk, "estate.db");
  const script = `mount -t tmpfs -o size=${size},mode=0700 tmpfs "$0" && exec "$@"`;
  const command = [
    process.execPath,
    CLI,
    "mock",
    "start",
    "--port",
    "0",
    "--images",
    "200",
    "--data-file",
    data,
    "-o",
    "json",
  ];
  const child = spawn("unshare", ["-m", "sh", "-c", script, disk, ...command], { stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return { child, data, stderr: () => stderr };
}

test.runIf(hasOwnDisks)(
  "an emulator whose disk is full says so by name, answers with an error, and goes on",
  async () => {
    const { child, data, stderr } = startOnDisk("2m");
    const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
    const { url } = JSON.parse(line) as { readonly url: string };
    const ask = (path: string, method: string): Promise<Response> => fetch(`${url}/_plimsoll${path}`, { method });
    let answer = await ask("/snapshots", "POST");
    for (let count = 0; answer.ok && count < 1000; count++) answer = await ask("/snapshots", "POST");
    expect(await answer.json()).toMatchObject({ status: 507, code: "DataFileFailed" });
    expect((await ask("/state", "GET")).status).toBe(200);
    child.kill("SIGINT");
    await once(child, "close");
    expect(stderr()).toBe(
      `plimsoll: a request was answered with an error: --data-file: ${data} could not be written, because the disk is full. What did not fit was not kept. Make room, or name a file on another disk.\n`,
    );
  },
);

test.runIf(hasOwnDisks)("an emulator that finds no room at the start ends with 1 and one line", async () => {
  const { child, data, stderr } = startOnDisk("64k");
  const [code] = (await once(child, "close")) as [number | null];
  expect(code).toBe(1);
  const { error } = JSON.parse(stderr()) as { readonly error: object };
  expect(error).toMatchObject({
    code: "DiskFull",
    message: expect.stringContaining(`--data-file: ${data} could not be written`),
  });
});
