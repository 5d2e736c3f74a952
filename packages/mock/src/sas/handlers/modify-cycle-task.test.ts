import { expect, test } from "vitest";

import { callSas, createStillMock, sendSas } from "../../../test/call.js";
import { weekly } from "../../../test/cycle.js";

test("changes what is given and keeps the rest, and the next run follows", async () => {
  await using mock = createStillMock({ images: 0 });
  const { ConfigId = "" } = await callSas(mock, "CreateCycleTask", weekly);
  const row = async (): Promise<unknown> =>
    (await callSas(mock, "DescribeCycleTaskList", { ConfigId })).CycleScheduleResponseList[0];
  await callSas(mock, "ModifyCycleTask", { ConfigId, Enable: 0 });
  expect(await row()).toEqual({ ConfigId, ...weekly, Enable: 0 });
  await callSas(mock, "ModifyCycleTask", { ConfigId, Enable: 1, TargetStartTime: 3, Param: '{"lang":"en"}' });
  expect(await row()).toEqual({
    ConfigId,
    ...weekly,
    TargetStartTime: 3,
    Param: '{"lang":"en"}',
    NextStartTimeStr: Date.parse("2027-01-01T03:00:00+08:00"),
  });
});

test("refuses a schedule that there is not", async () => {
  await using mock = createStillMock({ images: 0 });
  const code = async (query: Readonly<Record<string, string>>): Promise<unknown> =>
    (await sendSas(mock, { action: "ModifyCycleTask", query })).answer.Code;
  expect(await code({ ConfigId: "nothing", Enable: "0" })).toBe("InvalidParam");
  const { ConfigId = "" } = await callSas(mock, "CreateCycleTask", weekly);
  expect(await code({ ConfigId, IntervalPeriod: "0" })).toBe("InvalidIntervalPeriod");
  expect(await code({})).toBe("MissingConfigId");
});
