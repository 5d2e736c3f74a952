import fc from "fast-check";
import { expect, test } from "vitest";

import { callSas, createStillMock, sendSas, toQuery } from "../../../test/call.js";
import { weekly } from "../../../test/cycle.js";

const kinds = fc.constantFrom(
  "IMAGE_SCAN" as const,
  "VIRUS_VUL_SCHEDULE_SCAN" as const,
  "EMG_VUL_SCHEDULE_SCAN" as const,
);
const hours = fc.integer({ min: 0, max: 24 });

test("every schedule is read back as it was made", async () => {
  await using mock = createStillMock({ images: 0 });
  const schedules = fc.record(
    {
      TaskName: kinds,
      TaskType: kinds,
      Enable: fc.constantFrom(0 as const, 1 as const),
      FirstDateStr: fc.integer({ min: 1_900_000_000_000, max: 4e12 }),
      IntervalPeriod: fc.integer({ min: 1, max: 365 }),
      PeriodUnit: fc.constantFrom("day" as const, "hour" as const),
      TargetStartTime: hours,
      TargetEndTime: hours,
      Param: fc.string({ minLength: 1, unit: "grapheme" }),
    },
    {
      requiredKeys: [
        "TaskName",
        "TaskType",
        "Enable",
        "FirstDateStr",
        "IntervalPeriod",
        "PeriodUnit",
        "TargetStartTime",
        "TargetEndTime",
      ],
    },
  );
  await fc.assert(
    fc.asyncProperty(schedules, async (schedule) => {
      const { ConfigId = "" } = await callSas(mock, "CreateCycleTask", { ...schedule, Source: "console_batch" });
      const { CycleScheduleResponseList: found } = await callSas(mock, "DescribeCycleTaskList", { ConfigId });
      const [{ NextStartTimeStr, ...row } = { ConfigId: "" }] = found;
      expect(row).toEqual({ ConfigId, ...schedule });
      expect(NextStartTimeStr === undefined).toBe(schedule.Enable === 0);
    }),
    { numRuns: 50 },
  );
});

test.each([
  [{ Enable: 2 }, "InvalidEnable"],
  [{ FirstDateStr: -1 }, "InvalidFirstDateStr"],
  [{ IntervalPeriod: 0 }, "InvalidIntervalPeriod"],
  [{ PeriodUnit: "week" }, "InvalidPeriodUnit"],
  [{ TargetStartTime: 25 }, "InvalidTargetStartTime"],
  [{ TargetEndTime: -1 }, "InvalidTargetEndTime"],
  [{ TaskName: "SCAN" }, "InvalidTaskName"],
  [{ TaskType: "" }, "MissingTaskType"],
] as const)("refuses %o with %s, and makes no schedule", async (wrong, code) => {
  await using mock = createStillMock({ images: 0 });
  const query = toQuery({ ...weekly, ...wrong });
  expect(await sendSas(mock, { action: "CreateCycleTask", query })).toMatchObject({
    status: 400,
    answer: { Code: code },
  });
  expect((await callSas(mock, "DescribeCycleTaskList", {})).PageInfo.TotalCount).toBe(0);
});
