import fc from "fast-check";
import { expect, test } from "vitest";

import { completeHostImage } from "../seed/host-images.js";
import { completeRegistryImage } from "../seed/registry-images.js";
import type { Condition } from "./database.js";
import { everyRow } from "./database.js";
import { everyPart } from "./scan-columns.js";
import type { ScanPlace } from "./scan-counts.js";
import { scanObstacles } from "./scan-errors.js";
import { canBeScanned } from "./scan-order.js";
import type { ScanTask } from "./scan-tasks.js";
import { ofTask } from "./scan-tasks.js";
import { Store } from "./store.js";

const startMs = Date.UTC(2026, 10, 21, 12);
const places: readonly ScanPlace[] = ["host", "registry"];

/** A store with 25 images with a license in each list. */
function createStore(): Store {
  const store = new Store(7);
  store.fill(() => {
    for (let index = 0; index < 25; index++) {
      store.hostImages.add(completeHostImage({ ImageID: `i${index}`, IsAuthorized: 1 }));
      store.registryImages.add(
        completeRegistryImage({ ImageId: `i${index}`, ImageName: `n${index}`, IsAuthorized: 1 }),
      );
    }
  });
  return store;
}

/** Some of the images that can be scanned, by the row. */
function some(place: ScanPlace, every: number): Condition {
  return { sql: `${place === "host" ? "id" : "Id"} % ${every} = 0 AND ${canBeScanned.sql}`, values: [] };
}

type Step = (store: Store, place: ScanPlace, nowMs: number) => void;

/** A latest task, if there is one. */
function withLatest(store: Store, place: ScanPlace, work: (task: ScanTask) => void): void {
  const task = store.scanTasks.latest(place);
  if (task !== undefined) work(task);
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ every: fc.integer({ min: 1, max: 4 }), timeoutSec: fc.constantFrom(undefined, 60, 1800) }).map(
    ({ every, timeoutSec }): Step =>
      (store, place, nowMs) =>
        store.scanTasks.start({
          place,
          chosen: some(place, every),
          parts: everyPart,
          startMs: nowMs,
          ...(timeoutSec === undefined ? {} : { timeoutSec }),
        }),
  ),
  fc.constant<Step>((store, place) => store.scanTasks.stop(place, everyRow)),
  fc.constant<Step>((store, place) => withLatest(store, place, ({ id }) => store.scanTasks.stop(place, ofTask(id)))),
  fc.integer({ min: 1, max: 4000 }).map(
    (seconds): Step =>
      (store, place) =>
        withLatest(store, place, (task) => store.scanTasks.delayCounts(place, task, seconds)),
  ),
  fc.constantFrom(...scanObstacles).map(
    (obstacle): Step =>
      (store, place) =>
        withLatest(store, place, (task) => store.scanTasks.obstruct(place, task, obstacle, ["i3", "i4"])),
  ),
  fc.constant<Step>((store, place) => withLatest(store, place, (task) => store.scanTasks.holdUp(place, task))),
);

const course = fc.array(fc.tuple(fc.integer({ min: 0, max: 3600 }), step), { maxLength: 8 });

function rowsOf(store: Store, place: ScanPlace, nowMs: number): string {
  return place === "host"
    ? store.hostImages.read(store.hostImages.find(everyRow, undefined)).text
    : store.registryImages.read(store.registryImages.find(everyRow, undefined), nowMs).text;
}

test("the images of every task are running, clean, risky, failed or canceled, each one of these", () => {
  fc.assert(
    fc.property(course, fc.constantFrom(...places), (steps, place) => {
      const store = createStore();
      let nowMs = startMs;
      for (const [seconds, act] of steps) {
        nowMs += seconds * 1000;
        store.catchUp(nowMs);
        act(store, place, nowMs);
        const latest = store.scanTasks.latest(place)?.id ?? 0;
        for (let id = 1; id <= latest; id++) {
          const task = store.scanTasks.find(place, String(id));
          if (task === undefined) continue;
          const { clean, risky, failed, canceled, running, images } = store.scanTasks.progress(place, task);
          expect(clean + risky + failed + canceled + running).toBe(images);
        }
      }
      store.close();
    }),
    { numRuns: 60 },
  );
});

test("a clock that leaps comes to the same as one that steps", () => {
  fc.assert(
    fc.property(course, fc.constantFrom(...places), (steps, place) => {
      const [leaping, stepping] = [createStore(), createStore()];
      let nowMs = startMs;
      for (const [seconds, act] of [...steps, [20_000, () => undefined] as const]) {
        for (let at = nowMs; at < nowMs + seconds * 1000; at += 97_000) stepping.catchUp(at);
        nowMs += seconds * 1000;
        for (const store of [leaping, stepping]) {
          store.catchUp(nowMs);
          act(store, place, nowMs);
        }
      }
      expect(rowsOf(stepping, place, nowMs)).toBe(rowsOf(leaping, place, nowMs));
      leaping.close();
      stepping.close();
    }),
    { numRuns: 40 },
  );
});

test("starts nothing where nothing can be scanned, and gives no number away", () => {
  const store = createStore();
  const none = { sql: "FALSE", values: [] };
  const task = { place: "host", chosen: none, parts: everyPart, startMs } as const;
  expect(store.scanTasks.start(task)).toBeUndefined();
  expect(store.scanTasks.start({ ...task, chosen: some("host", 1) })).toMatchObject({ id: 1, name: "1", total: 25 });
  store.close();
});
