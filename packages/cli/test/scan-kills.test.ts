import { expect, test } from "vitest";

import { CLI, start } from "./apply-process.js";
import { startScans, starts } from "./scans.js";

/** Requests after which a run is killed: from the first look at the account to the wait. A run sends about ten before it starts. */
const moments = (process.env["PLIMSOLL_KILLS"] ?? "8 9 10 11 12 13 15 18").split(" ").map(Number);

const short = ["--timeout", "2", "--settle", "0.5", "--interval", "0.05", "--stable", "0.1"];
const command = [process.execPath, CLI, "scan", "start", "team/api:1", "--wait", "--yes", "-o", "json", ...short];

test.each(moments)("a run that is killed after %i requests, and run again, starts no scan twice", async (moment) => {
  await using scans = await startScans();
  // The answer is late, so that some kills strike between the start of a scan and the news of it.
  for (const action of starts) scans.mock.faults.add({ kind: "latency", action, ms: 100 });
  const { child, ended } = start(scans, command);
  const watch = setInterval(() => {
    if (scans.mock.requests().length >= moment) child.kill("SIGKILL");
  }, 1);
  const { code } = await ended;
  clearInterval(watch);
  expect(code).toBe(null);
  // Scans take up to an hour. The clock goes on when all of them have started, and not faster than a client can follow.
  const clock = setInterval(() => {
    if (starts.every((action) => scans.sent(action) > 0)) scans.mock.clock.advance(60_000);
  }, 100);
  const again = await start(scans, command).ended;
  clearInterval(clock);
  expect(starts.map((action) => scans.sent(action))).toEqual([1, 1, 1]);
  const rows = JSON.parse(again.stdout) as { readonly state: string }[]; // rows of scan start
  // Of a hundred scans three fail.
  expect(rows.every(({ state }) => state === "done" || state === "failed")).toBe(true);
  expect(again.code).toBe(rows.every(({ state }) => state === "done") ? 0 : 5);
});

test("two runs at the same time start each scan once", async () => {
  await using scans = await startScans();
  for (const action of starts) scans.mock.faults.add({ kind: "latency", action, ms: 100 });
  const once = [process.execPath, CLI, "scan", "start", "team/api:1", "--yes"];
  const ended = await Promise.all([1, 2].map(() => start(scans, once).ended));
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  expect(starts.map((action) => scans.sent(action))).toEqual([1, 1, 1]);
});
