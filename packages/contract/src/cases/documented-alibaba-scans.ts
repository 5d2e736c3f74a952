import type { MockOptions } from "@plimsoll/mock";

import { documentedAnswerOf, requestsOf } from "./documented.js";

type Schedule = NonNullable<NonNullable<MockOptions["extra"]>["alibabaSchedules"]>[number];

const [latest] = requestsOf("sas", "DescribeImageLatestScanTask");
const [task] = documentedAnswerOf("sas", "DescribeImageLatestScanTask").Task;
const [listed] = requestsOf("sas", "DescribeCycleTaskList");
const [row] = documentedAnswerOf("sas", "DescribeCycleTaskList").CycleScheduleResponseList;
const changed = requestsOf("sas", "ModifyCycleTask").map(({ ConfigId }) => ConfigId);

/** A schedule as the example of the list has it. */
function scheduleOf(ConfigId: string): Schedule {
  return {
    ConfigId,
    TaskName: "IMAGE_SCAN",
    TaskType: "IMAGE_SCAN",
    Enable: 1,
    FirstDateStr: row?.FirstDateStr ?? 0,
    IntervalPeriod: row?.IntervalPeriod ?? 1,
    PeriodUnit: "day",
    TargetStartTime: row?.TargetStartTime ?? 0,
    TargetEndTime: row?.TargetEndTime ?? 0,
    Param: row?.Param ?? "",
    LastTaskId: row?.LastTaskId ?? "",
  };
}

/** Additions to an estate for which the examples of scans and schedules at Security Center find what they mention. */
export const documentedAlibabaScans = {
  alibabaImages: [{ Uuid: "scanned-before", Digest: latest?.Digest ?? "", ImageId: "scanned-before" }],
  alibabaScans: [
    { TaskId: task?.TaskId ?? "", Digests: [latest?.Digest ?? ""], timeMs: task?.StartTime ?? 0 },
    ...requestsOf("sas", "CancelOnceTask").map(({ TaskId }) => ({ TaskId, Digests: [] })),
  ],
  alibabaSchedules: [...new Set([listed?.ConfigId ?? "", ...changed])].map(scheduleOf),
};
