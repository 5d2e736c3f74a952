import { createTcssClient } from "@plimsoll/client";
import fc from "fast-check";
import { expect, test } from "vitest";

import { type LicenseTask, byFailuresFirst } from "../license/license-task.js";
import { type LicenseTaskQuery, tcssLicenseTasks } from "./tcss-license-tasks.js";

const days = { since: new Date("2026-11-20T15:59:59Z"), until: new Date("2026-11-20T16:00:00Z") };

async function tasksOf(rows: readonly object[], query: Partial<LicenseTaskQuery> = {}) {
  const asked: unknown[] = [];
  const client = createTcssClient({
    credentials: { secretId: "id", secretKey: "key" },
    fetch: async (request) => {
      asked.push(await request.json());
      return Response.json({ Response: { List: rows, TotalCount: rows.length, RequestId: "r" } });
    },
  });
  const stream = tcssLicenseTasks(client, { ...days, ...query });
  const tasks: LicenseTask[] = [];
  for await (const task of stream) tasks.push(task);
  return { asked, tasks, result: stream.result };
}

const row = {
  TaskId: 7,
  Type: "AUTO",
  Source: "LOCAL",
  AuthorizedDate: "2026-11-20",
  LastAuthorizedTime: "2026-11-20 20:00:00",
  SuccessCount: 4,
  FailCount: 1,
  LatestFailCode: "REACH_LIMIT",
};

test("reads what the tasks did, and asks for days where the vendor's calendar is", async () => {
  const { asked, tasks, result } = await tasksOf([row], { failed: true });
  expect(tasks).toEqual([
    {
      id: 7,
      day: "2026-11-20",
      lastAt: "2026-11-20T12:00:00.000Z",
      by: "rule",
      kind: "host",
      licensed: 4,
      failed: 1,
      outcome: "some",
      latestFailure: "daily-limit",
    },
  ]);
  expect(asked).toMatchObject([
    { StartTime: "2026-11-20", EndTime: "2026-11-21", Filters: [{ Values: ["PARTIALFAIL", "ALLFAIL"] }] },
  ]);
  expect(result.complete).toBe(true);
});

test.each([
  { counts: { SuccessCount: 0, FailCount: 2 }, want: "none" },
  { counts: { SuccessCount: 3, FailCount: 0 }, want: "all" },
  { counts: { SuccessCount: null, FailCount: 2 }, want: undefined },
  { counts: { SuccessCount: 3, FailCount: -1 }, want: undefined },
])("the outcome of $counts is $want", async ({ counts, want }) => {
  expect((await tasksOf([{ ...row, ...counts }])).tasks[0]?.outcome).toBe(want);
});

test("what the service does not say is absent, and a failure that is not known keeps the vendor's word", async () => {
  const silent = Object.fromEntries(Object.keys(row).map((name) => [name, null]));
  expect((await tasksOf([{ ...silent, TaskId: 7 }])).tasks).toEqual([{ id: 7 }]);
  const other = { ...row, LatestFailCode: "QUOTA_FROZEN", Type: "X", Source: "Y", LastAuthorizedTime: "2026-11-20" };
  const [task] = (await tasksOf([other])).tasks;
  expect(task).toMatchObject({ latestFailure: "QUOTA_FROZEN" });
  for (const LatestFailCode of ["constructor", "__proto__"])
    expect((await tasksOf([{ ...row, LatestFailCode }])).tasks[0]).toHaveProperty("latestFailure", LatestFailCode);
  expect(task).not.toHaveProperty("by");
  expect(task).not.toHaveProperty("lastAt");
});

test("tasks with failures come first, then the newest, in whatever order they came", () => {
  const task = fc.record({
    id: fc.nat(),
    day: fc.constantFrom("2026-11-19", "2026-11-20"),
    failed: fc.constantFrom(0, 2),
  });
  fc.assert(
    fc.property(fc.uniqueArray(task, { selector: ({ id }) => id }), (tasks) => {
      const sorted = tasks.toSorted(byFailuresFirst);
      expect(tasks.toReversed().toSorted(byFailuresFirst)).toEqual(sorted);
      const failures = sorted.map(({ failed }) => failed > 0);
      expect(failures.lastIndexOf(true)).toBe(failures.filter(Boolean).length - 1);
      for (const each of [true, false]) {
        const dates = sorted.filter(({ failed }) => failed > 0 === each).map(({ day }) => day);
        expect(dates).toEqual(dates.toSorted().toReversed());
      }
    }),
  );
});
