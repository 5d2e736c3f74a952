import { expect, test } from "vitest";

import { checkpointOf, progressIn } from "./checkpoint.js";

test("a checkpoint tells lists apart by an integer beyond 2^53", () => {
  const progress = { offset: 0, recent: [], late: [], items: 0, total: 0, drifted: false, torn: false };
  const listOf = (TaskId: bigint) =>
    ({ service: "tcss", action: "DescribeImageAutoAuthorizedLogList", parameters: { TaskId } }) as const;
  const taken = checkpointOf(listOf(9007199254740993n), 100, progress);
  expect(progressIn(taken, listOf(9007199254740993n))).toEqual(progress);
  expect(() => progressIn(taken, listOf(9007199254740992n))).toThrow("other parameters");
});
