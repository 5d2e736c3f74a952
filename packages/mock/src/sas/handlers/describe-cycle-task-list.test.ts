import { expect, test } from "vitest";

import { callSas, createStillMock } from "../../../test/call.js";
import { weekly } from "../../../test/cycle.js";

test("lists schedules in the order in which they were made, by ID, name, kind and page", async () => {
  await using mock = createStillMock({ images: 0 });
  const ids: string[] = [];
  for (const TaskName of ["IMAGE_SCAN", "EMG_VUL_SCHEDULE_SCAN", "IMAGE_SCAN"] as const) {
    const { ConfigId = "" } = await callSas(mock, "CreateCycleTask", { ...weekly, TaskName, TaskType: TaskName });
    ids.push(ConfigId);
  }
  const list = async (query: object): Promise<readonly string[]> =>
    (await callSas(mock, "DescribeCycleTaskList", query)).CycleScheduleResponseList.map(({ ConfigId }) => ConfigId);
  expect(await list({})).toEqual(ids);
  expect(await list({ ConfigId: ids[1] })).toEqual([ids[1]]);
  expect(await list({ TaskName: "IMAGE_SCAN" })).toEqual([ids[0], ids[2]]);
  expect(await list({ TaskType: "EMG_VUL_SCHEDULE_SCAN" })).toEqual([ids[1]]);
  expect(await list({ PageSize: 2, CurrentPage: 2 })).toEqual([ids[2]]);
  expect(await list({ CurrentPage: 9 })).toEqual([]);
  const { PageInfo } = await callSas(mock, "DescribeCycleTaskList", { PageSize: 2, CurrentPage: 2 });
  expect(PageInfo).toEqual({ CurrentPage: 2, PageSize: 2, TotalCount: 3, Count: 1 });
});
