import { expect, test } from "vitest";

import { openHeardSession } from "../../test/heard-session.js";
import { dayOf } from "../../test/long-world.js";
import { readDay } from "../../test/read-day.js";
import { temporaryPath } from "../../test/temporary.js";
import { coreImages } from "../../test/world.js";
import { openStore } from "../index.js";
import { beginRun } from "./begin-run.js";

test("images that are as before are looked up once, and their identities come along", async () => {
  const path = temporaryPath();
  const images = dayOf(1).images.flatMap(coreImages);
  const scope = await (async () => {
    await using store = await openStore(path);
    const made = await store.scope({ cloud: "tencent", account: "1", alias: "one" });
    await readDay(store, made, dayOf(1));
    return made;
  })();
  await using session = openHeardSession(path);
  const { db, asked, openSession } = session;
  await using run = await beginRun({ db, openSession, now: () => new Date() }, scope, { program: "test" });
  const lookUps = async (some: typeof images): Promise<number> => {
    asked.length = 0;
    await run.stageImages(some);
    return asked.filter((text) => /from "subject" where .*"identity" in/.test(text)).length;
  };
  expect(await lookUps(images)).toBe(0);
  // An image that is another one now in the same place.
  const [first] = images;
  expect(await lookUps(first === undefined ? [] : [{ ...first, id: `${first.id}0` }])).toBeGreaterThan(0);
});
