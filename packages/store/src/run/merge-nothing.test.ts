import { expect, test } from "vitest";

import { openHeardSession } from "../../test/heard-session.js";
import { dayOf } from "../../test/long-world.js";
import { readDay, stageDay } from "../../test/read-day.js";
import { temporaryPath } from "../../test/temporary.js";
import { openStore } from "../index.js";
import { beginRun } from "./begin-run.js";

test("a day without a change looks for nothing among the findings, and images that were scanned are written once", async () => {
  const path = temporaryPath();
  const day = { ...dayOf(1), hostsComplete: true, registriesComplete: true };
  const scope = await (async () => {
    await using store = await openStore(path);
    const made = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    await readDay(store, made, day);
    return made;
  })();
  await using session = openHeardSession(path);
  const { db, asked, openSession } = session;
  const updates = async (world: typeof day): Promise<readonly string[]> => {
    await using run = await beginRun({ db, openSession, now: () => new Date() }, scope, { program: "test" });
    const sources = await stageDay(run, world);
    asked.length = 0;
    await run.commit({ sources });
    return asked.flatMap((text) => /^(?:update|insert into) "?finding"? /.exec(text)?.[0].trim() ?? []);
  };
  expect(await updates(day)).toEqual([]);
  // Missing images, what has moved, the sums and the run itself are all that is written.
  expect(asked.flatMap((text) => /^(?:update|insert into) "?(\w+)/.exec(text)?.[1] ?? [])).toEqual([
    "image_state",
    "finding_move",
    "image_move",
    "rollup",
    "run",
  ]);
  // One image that is gone takes its findings along.
  expect(await updates({ ...day, images: day.images.slice(1) })).toEqual([`update "finding"`]);
  const scanned = { ...day, images: day.images.map((image) => ({ ...image, scan: image.scan + 1 })) };
  expect((await updates(scanned)).length).toBe(5);
  expect(asked.filter((text) => text.startsWith("update image set")).length).toBe(1);
});
