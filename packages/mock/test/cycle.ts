import type { RequestOf } from "@plimsoll/types";

/** A schedule that scans the images every week at night. */
export const weekly: RequestOf<"sas", "CreateCycleTask"> = {
  TaskName: "IMAGE_SCAN",
  TaskType: "IMAGE_SCAN",
  Enable: 1,
  FirstDateStr: Date.parse("2027-01-01T01:00:00+08:00"),
  IntervalPeriod: 7,
  PeriodUnit: "day",
  TargetStartTime: 0,
  TargetEndTime: 6,
};
