import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { openStore } from "@plimsoll/store";
import { expect, test } from "vitest";

import { ChangingEstate, startEmptyCloud } from "./changing-estate.js";
import { newFolder } from "./folder.js";
import { end, plimsoll, start } from "./spawn.js";

/** Runs to kill; `PLIMSOLL_KILLS=200` is for a longer look. */
const KILLS = Number(process.env["PLIMSOLL_KILLS"] ?? (process.env["CI"] === "true" ? 30 : 5));

test(
  "a sync that is killed at any moment loses, doubles and wrongly closes nothing",
  { timeout: 600_000 + KILLS * 15_000 },
  async () => {
    await using cloud = await startEmptyCloud();
    using folder = newFolder({});
    const store = join(folder.path, "store.db");
    const args = ["sync", "--cloud", "tencent", "--store", store, "-o", "json"];
    const estate = new ChangingEstate(cloud.mock);
    for (const image of "0123456789abcdef") estate.scan(image, [1, 2, 3, 4, 5]);
    // Requests of a whole run: two lists, who it is, and lists of sixteen images.
    cloud.mock.faults.add({ kind: "latency", action: "DescribeAssetImageVulList", ms: 5 });
    let killed = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      for (let changes = 1 + estate.random(3); changes > 0; changes--) estate.change();
      if (await killAfter(estate.random(24))) killed += 1;
      expect(integrityOf(store)).toBe("ok");
      if (kill % 5 !== 4) continue;
      const ended = await plimsoll(args, cloud.env);
      expect(ended).toMatchObject({ code: 0 });
      expect(await openIn(store)).toEqual(estate.open);
    }
    expect(killed).toBeGreaterThan(0);

    /** By requests, not by time: a slow machine is killed everywhere as well. */
    async function killAfter(requests: number): Promise<boolean> {
      const before = cloud.mock.requests().length;
      const child = start(args, cloud.env);
      const watch = setInterval(() => {
        if (cloud.mock.requests().length - before >= requests) child.kill("SIGKILL");
      }, 1);
      const { code } = await end(child);
      clearInterval(watch);
      return code === null;
    }
  },
);

function integrityOf(path: string): unknown {
  try {
    using database = new DatabaseSync(path);
    return Object.values(database.prepare("pragma integrity_check").get() ?? {})[0];
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

async function openIn(path: string): Promise<readonly string[]> {
  await using store = await openStore(path, { readOnly: true });
  const keys: string[] = [];
  for await (const { id, image } of store.findings()) keys.push(`${image.name ?? ""} ${id}`);
  return keys.toSorted();
}
