import { createSasClient } from "@plimsoll/client";
import { createMock } from "@plimsoll/mock";
import fc from "fast-check";
import { expect, test } from "vitest";

import { imagesSchedules } from "../../../test/arbitrary-schedules.js";
import { applyScheduleChange } from "../../schedule/apply-change.js";
import type { ScheduleStore } from "../../schedule/kept-schedule.js";
import { readScheduleDocument } from "../../schedule/read-document.js";
import { diffSchedules, switchSchedule } from "../../schedule/schedule-diff.js";
import type { ImagesSchedule } from "../../schedule/schedule.js";
import { UnreadSchedulesError } from "../../schedule/unread-schedules-error.js";
import { fromCycleTask, sasImagesSchedules } from "./sas-images-schedules.js";

const row = {
  ConfigId: "2cdbdeba8dd70586d5814d4cbf210000",
  Enable: 1,
  FirstDateStr: 1_667_491_200_000,
  IntervalPeriod: 3,
  LastTaskId: "38730bb078f4a1461d4ed283994c0000",
  NextStartTimeStr: 1_671_184_531_000,
  Param: '{"userAgreement":"yes","lang":"zh"}',
  PeriodUnit: "day",
  TargetEndTime: 7,
  TargetStartTime: 0,
  TaskName: "IMAGE_SCAN",
  TaskType: "IMAGE_SCAN",
};

const now = (): Date => new Date("2026-11-27T12:00:00Z");

/** An account of an emulator, without limits. */
function account() {
  const mock = createMock({ images: 20, rateLimit: false });
  const client = createSasClient({ fetch: mock.fetch, credentials: mock.credentials.alibaba, rateLimit: false });
  return {
    mock,
    client,
    store: sasImagesSchedules(client, { now }),
    async [Symbol.asyncDispose]() {
      await client.close();
      await mock.close();
    },
  };
}

/** Applies what is declared; what is not is deleted. */
async function applyAll(store: ScheduleStore<"images">, wanted: readonly ImagesSchedule[]): Promise<readonly string[]> {
  const { changes, problems } = diffSchedules(wanted, await store.read(), { prune: true });
  expect(problems).toEqual([]);
  const outcomes: string[] = [];
  for (const change of changes.filter(({ action }) => action !== "none"))
    outcomes.push(`${change.action} ${(await applyScheduleChange(store, change)).code}`);
  return outcomes;
}

test("schedules of images that were set come back as they were declared, also changed and switched", async () => {
  await using there = account();
  const { store } = there;
  await fc.assert(
    fc.asyncProperty(imagesSchedules, imagesSchedules, fc.boolean(), async (schedule, next, enabled) => {
      await applyAll(store, [schedule]);
      const [kept] = await store.read();
      expect(kept).toMatchObject({ unsaid: [], enabled: schedule.enabled, schedule });
      await applyAll(store, [{ ...next, id: kept?.id }]);
      const [changed] = await store.read();
      expect(changed?.schedule).toEqual({ ...next, id: kept?.id });
      const change = changed === undefined ? undefined : switchSchedule("images", changed, enabled);
      if (change !== undefined && change.action !== "none")
        expect(await applyScheduleChange(store, change)).toMatchObject({ code: "applied" });
      const [switched] = await store.read();
      expect(switched?.schedule).toEqual({ ...next, id: kept?.id, enabled });
      const { timeZone: _, ...stated } = next;
      const again = readScheduleDocument({ version: 1, images: [stated] });
      expect(again.code === "read" && again.document.selected?.images).toEqual([next]);
    }),
  );
});

test("several schedules are created once, found again, and deleted when they are no longer declared", async () => {
  await using there = account();
  const { store } = there;
  const nightly: ImagesSchedule = {
    enabled: true,
    everyDays: 1,
    at: "00:00",
    until: "06:00",
    timeZone: "Asia/Shanghai",
  };
  const hourly: ImagesSchedule = { ...nightly, everyDays: undefined, everyHours: 12, id: "new" };
  expect(await applyAll(store, [nightly, hourly])).toEqual(["create applied", "create applied"]);
  expect(await applyAll(store, [nightly, hourly])).toEqual([]);
  const [first] = (await store.read()).filter(({ schedule }) => schedule?.everyDays === 1);
  // The next midnight in China after the tests' clock.
  expect(first?.schedule?.firstRun).toBe("2026-11-27T16:00:00.000Z");
  expect(await applyAll(store, [nightly])).toEqual(["delete applied"]);
  expect(await store.read()).toHaveLength(1);
});

test("a change keeps the settings of the schedule and its first run", async () => {
  await using there = account();
  const { client, store } = there;
  const { Param, FirstDateStr } = row;
  await client.call("CreateCycleTask", {
    TaskName: "IMAGE_SCAN",
    TaskType: "IMAGE_SCAN",
    Enable: 1,
    PeriodUnit: "day",
    IntervalPeriod: 3,
    TargetStartTime: 0,
    TargetEndTime: 7,
    FirstDateStr,
    Param,
  });
  const wanted: ImagesSchedule = {
    enabled: true,
    everyDays: 7,
    at: "01:00",
    until: "07:00",
    timeZone: "Asia/Shanghai",
  };
  expect(await applyAll(store, [wanted])).toEqual(["update applied"]);
  const [kept] = await store.read();
  expect(kept?.fields).toMatchObject({ Param, FirstDateStr, IntervalPeriod: 7, TargetStartTime: 1 });
});

test("schedules of other scans are left alone", async () => {
  const rows = [row, { ...row, ConfigId: "virus", TaskType: "VIRUS_VUL_SCHEDULE_SCAN" }];
  const client = serving({ CycleScheduleResponseList: rows, PageInfo: { TotalCount: 2 } });
  expect(await sasImagesSchedules(client).read()).toMatchObject([
    { id: row.ConfigId, schedule: { everyDays: 3, at: "00:00", until: "07:00" } },
  ]);
});

test.each([
  { name: "half a list", answer: { CycleScheduleResponseList: [row], PageInfo: { TotalCount: 2 } } },
  { name: "no list", answer: { CycleScheduleResponseList: null, PageInfo: { TotalCount: 0 } } },
  { name: "no total", answer: { CycleScheduleResponseList: [row], PageInfo: {} } },
])("$name is not taken for the whole, so that no schedule is created again", async ({ answer }) => {
  const error: unknown = await sasImagesSchedules(serving(answer))
    .read()
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UnreadSchedulesError);
  expect(error).toMatchObject({
    code: "Incomplete",
    message: expect.stringMatching(/^\[Incomplete\] the list of schedules of images .*Nothing was changed/),
    rawMessage: expect.stringMatching(/^the list of schedules/),
  });
});

test.each([
  { given: { PeriodUnit: "week" }, want: 'PeriodUnit: "week"' },
  { given: { Enable: null }, want: "Enable: absent" },
  { given: { Enable: 2 }, want: "Enable: 2" },
  { given: { IntervalPeriod: 0 }, want: "IntervalPeriod: 0" },
  { given: { TargetStartTime: 25 }, want: "TargetStartTime: 25" },
])("what cannot be said of a schedule of images is named: $want", ({ given, want }) => {
  const kept = fromCycleTask({ ...row, ...given });
  expect(kept).toMatchObject({ id: row.ConfigId, unsaid: [want] });
  expect(kept).not.toHaveProperty("schedule");
});

test("what the service says of runs is known", () => {
  expect(fromCycleTask(row).runs).toEqual({ nextAt: "2022-12-16T09:55:31.000Z", lastTask: row.LastTaskId });
  expect(fromCycleTask({ ...row, NextStartTimeStr: 9e15, LastTaskId: "" }).runs).toEqual({});
});

/** A client that gets the same answer to every page. */
function serving(answer: object): Parameters<typeof sasImagesSchedules>[0] {
  return createSasClient({
    credentials: { accessKeyId: "id", accessKeySecret: "secret" },
    rateLimit: false,
    retry: false,
    fetch: async () => Response.json({ ...answer, RequestId: "r" }),
  });
}
