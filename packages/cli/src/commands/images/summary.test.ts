import { expect, test } from "vitest";

import { startCloud } from "../../../test/cli.js";
import type { Io } from "../../io.js";
import { run } from "../../run.js";

/** Runs `images summary` with standard error on a terminal or not. */
async function summary(env: Io["env"], isTTY: boolean): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const written = { stdout: "", stderr: "" };
  let now = 0;
  const io: Io = {
    env: { HOME: "/nonexistent", PLIMSOLL_INSTANCE_ROLE: "off", TERM: "xterm", ...env },
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text), isTTY },
    readStdin: async () => "",
    signal: new AbortController().signal,
    // Each look at the clock is a second later, so that every count is shown.
    now: () => new Date((now += 1000)),
  };
  expect(await run(["images", "summary", "--source", "tencent-host", "-o", "json"], "1.2.3", io)).toBe(0);
  return written;
}

test("images summary counts on a terminal while it reads, and takes the line away before the result", async () => {
  await using cloud = await startCloud({ images: 150 });
  const { stdout, stderr } = await summary(cloud.env, true);
  expect(stderr).toContain("150 images");
  expect(stderr.endsWith("\r\u001b[K")).toBe(true);
  expect(JSON.parse(stdout)).toMatchObject({ sources: [{ source: "tencent-host", images: 150 }], blindSpots: [] });
});

test("images summary writes a line a minute where standard error is not a terminal", async () => {
  await using cloud = await startCloud();
  const { stderr } = await summary(cloud.env, false);
  // Each look at the clock is a second later.
  expect(stderr).toBe('{"progress":"60 images"}\n');
});
