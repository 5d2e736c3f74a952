import { FINDING_LISTS, type Image, type ReadPart, type ReadingTarget } from "@plimsoll/core";
import { expect, test } from "vitest";

import { describeEngines } from "../../test/engines.js";
import { dayOf } from "../../test/long-world.js";
import { readDay } from "../../test/read-day.js";
import { all } from "../../test/temporary.js";
import { type WorldRun, coreFinding, coreImages, identityOf } from "../../test/world.js";
import type { Run, Store } from "../index.js";

const SCOPE = { cloud: "tencent", account: "1", alias: "one" } as const;
const program = "test";
const MOST = 5;

/** Everything that is found in an image, with the outcome of each list. */
function partOf(world: WorldRun, { reading }: ReadingTarget): ReadPart {
  const image = world.images.find((one) => identityOf(one) === reading.image);
  if (image === undefined) throw new Error(`${reading.image} is not of this day`);
  return {
    findings: image.findings.map((one) => coreFinding(image, one)),
    outcomes: FINDING_LISTS.flatMap((list) => {
      const verdict = image.verdicts[list];
      return verdict === undefined ? [] : [{ image: reading.image, cloud: "tencent", list, reader: "test", verdict }];
    }),
  };
}

/** Reads a day some images at a time, and gives which images came together. */
async function readInParts(run: Run, world: WorldRun): Promise<readonly (readonly string[])[]> {
  const parts: string[][] = [];
  const { targets: first } = await run.stageImages(world.images.flatMap(coreImages), { most: MOST });
  for (let targets = first; targets.length > 0; targets = await run.moreTargets(MOST)) {
    parts.push(targets.map(({ reading }) => reading.image));
    for (const target of targets) await run.stageFindings(partOf(world, target));
  }
  return parts;
}

async function findingsOf(store: Store): Promise<readonly string[]> {
  return (await all(store.findings())).map((finding) => JSON.stringify(finding)).toSorted();
}

describeEngines(({ newPlace, open }) => {
  test("an account that is read some images at a time is as one that is read at once", async () => {
    let now = new Date(0);
    const clock = { now: () => now };
    await using whole = await open(newPlace(), clock);
    await using parted = await open(newPlace(), clock);
    const [scope, same] = [await whole.scope(SCOPE), await parted.scope(SCOPE)];
    for (const day of [1, 2]) {
      now = new Date(Date.UTC(2026, 0, day));
      const world = dayOf(day);
      const { read } = await readDay(whole, scope, world);
      const run = await parted.beginRun(same, { program });
      const parts = await readInParts(run, world);
      expect(parts.length).toBeGreaterThan(1);
      expect(Math.max(...parts.map((part) => part.length))).toBe(MOST);
      expect(parts.flat().length).toBe(read);
      expect(new Set(parts.flat()).size).toBe(read);
      expect(await run.moreTargets(MOST)).toEqual([]);
      const sources = [
        { source: "tencent-host", received: 1, complete: world.hostsComplete },
        { source: "tencent-registry", received: 1, complete: world.registriesComplete },
      ] as const;
      await run.commit({ sources });
      expect(await findingsOf(parted)).toEqual(await findingsOf(whole));
      expect(await all(parted.parts())).toEqual(await all(whole.parts()));
    }
  });

  test("findings of an image that was given before are refused once others are given", async () => {
    await using store = await open(newPlace());
    const world = dayOf(1);
    await using run = await store.beginRun(await store.scope(SCOPE), { program });
    const { targets, plan } = await run.stageImages(world.images.flatMap(coreImages), { most: 1 });
    expect([targets.length, plan.read.length]).toEqual([1, 1]);
    const [part] = targets.map((target) => partOf(world, target));
    if (part === undefined) throw new Error("one image was given");
    await run.stageFindings(part);
    expect((await run.moreTargets(MOST)).length).toBeGreaterThan(0);
    await expect(run.stageFindings(part)).rejects.toMatchObject({ code: "UnknownImage" });
  });

  test("an image in several places is read from the one that would be read at once", async () => {
    const [first, image] = dayOf(1).images;
    const place = image && coreImages(image)[0];
    if (first === undefined || place === undefined) throw new Error("a day has images");
    const nothing = { vulnerabilities: 0, malware: 0, sensitive: 0, buildRisks: 0 };
    const newer = { source: "tencent-registry", kind: "registry", key: "7", scannedAt: "2026-12-31T00:00:00.000Z" };
    const registry = { ...place, ...newer } as Image; // of the same world
    const images = [...coreImages(first), { ...place, findings: nothing }, registry];
    const keysOf = (targets: readonly ReadingTarget[]) => targets.map(({ image: one }) => one.key);
    await using store = await open(newPlace());
    await using whole = await store.beginRun(await store.scope(SCOPE), { program });
    const atOnce = keysOf((await whole.stageImages(images)).targets);
    expect(atOnce).toContain("7");
    await using parted = await store.beginRun(await store.scope({ ...SCOPE, account: "2", alias: "two" }), { program });
    const { targets } = await parted.stageImages(images, { most: 1 });
    for (const target of targets) await parted.stageFindings(partOf(dayOf(1), target));
    expect([...keysOf(targets), ...keysOf(await parted.moreTargets(MOST))]).toEqual(atOnce);
  });

  test("an image whose reader says nothing of its lists is given once, in however many places it is", async () => {
    const world = dayOf(1);
    // All places on hosts come first, so that those of one image are far from each other.
    const places = world.images.flatMap(coreImages);
    const images = [true, false].flatMap((isHost) => places.filter(({ kind }) => (kind === "host") === isHost));
    await using store = await open(newPlace());
    await using run = await store.beginRun(await store.scope(SCOPE), { program });
    const given: string[] = [];
    const { targets: first } = await run.stageImages(images, { most: 1 });
    for (let targets = first; targets.length > 0; targets = await run.moreTargets(2))
      given.push(...targets.map(({ reading }) => reading.image));
    expect(given.length).toBeGreaterThan(3);
    expect(given).toEqual([...new Set(given)]);
    const { verdict } = await run.commit({ sources: [{ source: "tencent-host", received: 1, complete: true }] });
    expect(verdict).toBe("incomplete");
    const outcomes = (await all(store.parts())).flatMap((part) => part.outcomes);
    expect(outcomes.length).toBeGreaterThan(0);
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome.verdict)))).toEqual(
      new Set(['{"code":"incomplete","reason":"failed"}']),
    );
  });
});
