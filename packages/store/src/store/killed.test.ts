import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";

import { listOf } from "@plimsoll/core";
import { expect, onTestFinished, test } from "vitest";

import { dayOf } from "../../test/long-world.js";
import { NaiveModel } from "../../test/naive-model.js";
import { argumentsOf, canRunSource } from "../../test/run-source.js";
import { all, temporaryPath } from "../../test/temporary.js";
import { openStore } from "../index.js";

/** Processes that are killed: more by `PLIMSOLL_KILLS=200`, and fewer where somebody waits. */
const KILLS = Number(process.env["PLIMSOLL_KILLS"] ?? (process.env["CI"] === "true" ? 12 : 8));

/** Starts a process that reads day after day, and says each step. */
function startReader(path: string): { readonly lines: AsyncIterator<string>; readonly kill: () => Promise<void> } {
  const program = argumentsOf("read-for-ever.ts");
  const child = spawn(process.execPath, [...program, path], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return {
    lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    kill: async () => {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}

test.skipIf(!canRunSource)(
  "loses, doubles and wrongly closes nothing when its process is killed at any step of any run",
  { timeout: 600_000 + KILLS * 15_000 },
  async () => {
    const path = temporaryPath();
    const model = new NaiveModel();
    let heard = 0;
    let resumed = 0;
    let seed = 20_261_127;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return (seed >>> 8) % below;
    };
    for (let kill = 0; kill < KILLS; kill++) {
      const { lines, kill: end } = startReader(path);
      expect((await lines.next()).value).toBe("ready");
      const hear = (line: string | undefined): void => {
        const [word, day, also] = (line ?? "").split(" ");
        if (word === "committed") heard = Number(day);
        if (also === "resumed") resumed += 1;
      };
      for (let left = 1 + random(40); left > 0; left--) hear((await lines.next()).value);
      await end();
      // Lines written to the pipe before the kill.
      for (let next = await lines.next(); next.done !== true; next = await lines.next()) hear(next.value);
      heard = await expectWhole(path, model, heard);
    }
    expect(resumed).toBeGreaterThan(0);
  },
);

/** Every run that was heard of is there, at most one more, and each says what whole copies say. */
async function expectWhole(path: string, model: NaiveModel, heard: number): Promise<number> {
  const database = new DatabaseSync(path);
  expect(Object.values(database.prepare("pragma integrity_check").get() ?? {})).toEqual(["ok"]);
  database.close();
  await using store = await openStore(path, { readOnly: true });
  const runs = (await store.runs()).filter(({ committedAt }) => committedAt !== undefined).map(({ run }) => run);
  expect(runs.length).toBeGreaterThanOrEqual(heard);
  expect(runs.length).toBeLessThanOrEqual(heard + 1);
  while (model.snapshots.length < runs.length) {
    const day = model.snapshots.length + 1;
    model.apply(dayOf(day), new Date(Date.UTC(2026, 2, 1 + day)));
  }
  const committed = runs.toReversed();
  // The last runs, and one long ago: all of them would be read again after each kill.
  for (const index of new Set([committed.length - 1, committed.length - 2, Math.floor(committed.length / 2)])) {
    const [run, snapshot] = [committed[index], model.snapshots[index]];
    if (run === undefined || snapshot === undefined) continue;
    const past = await store.asOf(run);
    const keys = (await all(past.findings())).map(
      ({ kind, id, image, occurrence = 0, severity }) =>
        `${image.id ?? ""} ${listOf(kind)} ${id.split("-")[1] ?? ""} ${occurrence} ${severity ?? ""}`,
    );
    expect(keys.toSorted()).toEqual([...snapshot.open].map(([key, severity]) => `${key} ${severity ?? ""}`).toSorted());
    expect(past.imageCount).toBe(snapshot.places.size);
    expect(past.open.critical).toBe([...snapshot.open.values()].filter((severity) => severity === "critical").length);
  }
  return runs.length;
}
