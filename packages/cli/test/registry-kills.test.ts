import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { CLI, start } from "./apply-process.js";
import { startTap } from "./tap.js";

/** Requests of a run: who pays, the images, the purchase, the images again. */
const requests = 4;

test("a run that is killed after any of its requests buys licenses of registry images once, with the one that finishes it", async () => {
  let killed = 0;
  for (let sent = 1; sent <= requests; sent++) {
    const mock = createMock({ images: 60, licenses: 100, licensed: 0, rateLimit: false });
    await using account = await startTap(mock);
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-registry-"));
    const plan = join(folder, "plan.json");
    const license = (...args: string[]) => start(account, [process.execPath, CLI, "license", ...args]);
    await license("plan", "--source", "tencent-registry", "--max", "5", "--out", plan).ended;
    const { images } = JSON.parse(readFileSync(plan, "utf8")) as { images: { kind: string }[] }; // the plan just made
    expect(images.map(({ kind }) => kind)).toEqual(Array(5).fill("registry"));
    // The answer is late, so that a kill strikes between the purchase and the news of it.
    mock.faults.add({ kind: "latency", action: "ModifyImageAuthorized", ms: 150 });
    const before = mock.requests().length;
    const apply = ["apply", plan, "--yes", "--timeout", "1", "--settle", "0.5"];
    const { child, ended } = license(...apply);
    const watch = setInterval(() => {
      if (mock.requests().length - before >= sent) child.kill("SIGKILL");
    }, 1);
    if ((await ended).code === null) killed += 1;
    clearInterval(watch);
    const finished = await license(...apply).ended;
    expect({ sent, ...finished }).toMatchObject({ sent, code: 0 });
    expect(mock.requests({ action: "ModifyImageAuthorized", applied: true })).toHaveLength(1);
    expect(mock.licenses.used).toBe(5);
    rmSync(folder, { recursive: true });
  }
  expect(killed).toBeGreaterThan(1);
});
