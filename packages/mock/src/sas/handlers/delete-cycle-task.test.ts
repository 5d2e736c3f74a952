import { expect, test } from "vitest";

import { callSas, createStillMock } from "../../../test/call.js";
import { weekly } from "../../../test/cycle.js";

test("deletes one schedule, and what there is not is gone already", async () => {
  await using mock = createStillMock({ images: 0 });
  const { ConfigId = "" } = await callSas(mock, "CreateCycleTask", weekly);
  const other = await callSas(mock, "CreateCycleTask", weekly);
  for (let time = 0; time < 2; time++) await callSas(mock, "DeleteCycleTask", { ConfigId });
  const { CycleScheduleResponseList: left } = await callSas(mock, "DescribeCycleTaskList", {});
  expect(left.map((row) => row.ConfigId)).toEqual([other.ConfigId]);
});
