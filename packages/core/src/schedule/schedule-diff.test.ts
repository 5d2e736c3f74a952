import { expect, test } from "vitest";

import type { KeptSchedule } from "./kept-schedule.js";
import { diffSchedule, diffSchedules, fieldChanges } from "./schedule-diff.js";
import type { HostSchedule, ImagesSchedule } from "./schedule.js";

const host: HostSchedule = {
  enabled: true,
  everyDays: 1,
  at: "02:00",
  timeZone: "UTC",
  find: ["malware"],
  runningOnly: false,
  images: "all",
  clusters: [],
  exclude: [],
};
const nightly: ImagesSchedule = { enabled: true, everyDays: 1, at: "00:00", until: "06:00", timeZone: "Asia/Shanghai" };
const weekly: ImagesSchedule = { ...nightly, everyDays: 7 };

function kept(id: string, schedule: ImagesSchedule): KeptSchedule<"images"> {
  return { id, schedule: { ...schedule, id, firstRun: "2026-01-01T00:00:00.000Z" }, unsaid: [], runs: {}, fields: {} };
}

test("a difference is told field by field, from what the service has to what is declared", () => {
  expect(fieldChanges<"host">(host, { ...host, everyDays: 7, until: "04:00", find: ["malware"] })).toEqual([
    { field: "everyDays", from: 1, to: 7 },
    { field: "until", to: "04:00" },
  ]);
  expect(fieldChanges<"host">({ ...host, until: "04:00" }, host)).toEqual([{ field: "until", from: "04:00" }]);
});

test("an equal schedule is left alone, an unset one is created, one that cannot be said is replaced", () => {
  const state = { unsaid: [], runs: {}, fields: {} };
  expect(diffSchedule("host", host, { ...state, schedule: { ...host } }).action).toBe("none");
  expect(diffSchedule("host", host, state).action).toBe("create");
  expect(diffSchedule("host", host, { ...state, unsaid: ["ScanScope: 9"] }).action).toBe("update");
});

test("a first run that is not declared is left alone, and one that is declared counts", () => {
  const there = kept("a", nightly);
  expect(diffSchedules([nightly], [there], { prune: false }).changes).toMatchObject([{ action: "none" }]);
  expect(
    diffSchedules([{ ...nightly, firstRun: "2026-02-01T00:00:00.000Z" }], [there], { prune: false }).changes,
  ).toMatchObject([{ action: "update", fields: [{ field: "firstRun" }] }]);
});

test("a declared schedule is that of its ID, or one that says the same, or the only one that is left", () => {
  const [a, b, c] = [kept("a", nightly), kept("b", weekly), kept("c", { ...nightly, everyDays: 30 })];
  const changed = { ...nightly, everyDays: 3 };
  const { changes, problems } = diffSchedules([changed, { ...weekly, enabled: false, id: "c" }, weekly], [a, b, c], {
    prune: false,
  });
  expect(problems).toEqual([]);
  expect(changes.map(({ action, kept: { id } = {} }) => [action, id])).toEqual([
    ["update", "a"],
    ["update", "c"],
    ["none", "b"],
  ]);
});

test("a declared schedule of which it is not clear which one it is, is refused with the IDs", () => {
  const changed = { ...nightly, everyDays: 3 };
  expect(diffSchedules([changed], [kept("a", nightly), kept("b", weekly)], { prune: true }).problems).toEqual([
    expect.stringMatching(/^images: of a declared schedule without an ID .*: a, b\. Write its id/),
  ]);
  expect(diffSchedules([{ ...changed, id: "gone" }], [], { prune: true }).problems).toEqual([
    "images: the account has no schedule gone; somebody may have deleted it. To create it again, write id: new",
  ]);
});

test("id: new creates a schedule once, and finds it the next time", () => {
  const more = { ...nightly, everyDays: 3, id: "new" };
  expect(diffSchedules([more], [kept("a", nightly)], { prune: false }).changes).toMatchObject([
    { action: "create" },
    { action: "unmanaged", kept: { id: "a" } },
  ]);
  expect(
    diffSchedules([more], [kept("a", nightly), kept("b", { ...nightly, everyDays: 3 })], { prune: false }).changes,
  ).toMatchObject([
    { action: "none", kept: { id: "b" } },
    { action: "unmanaged", kept: { id: "a" } },
  ]);
});

test("what is not declared is deleted only where that was asked for", () => {
  expect(diffSchedules([], [kept("a", nightly)], { prune: false }).changes).toMatchObject([{ action: "unmanaged" }]);
  expect(diffSchedules([], [kept("a", nightly)], { prune: true }).changes).toMatchObject([
    { action: "delete", kept: { id: "a" } },
  ]);
});

test("ten thousand schedules are compared in the time of ten times a thousand", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({ ...nightly, everyDays: index + 1 }));
  const there = many.map((schedule, index) => kept(`id-${index}`, schedule)).toReversed();
  const { changes, problems } = diffSchedules(many, there, { prune: true });
  expect(problems).toEqual([]);
  expect(changes.every(({ action }) => action === "none")).toBe(true);
}, 60_000);
