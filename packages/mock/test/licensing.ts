import type { RequestOf, ResponseOf } from "@plimsoll/types";

import type { Mock, SyncReport } from "../src/index.js";
import { callTcss } from "./call.js";

/** The automatic licensing rule as a request saves it. */
export type Rule = RequestOf<"tcss", "AddEditImageAutoAuthorizedRule">;

/** A row of the log of a licensing task. */
export type LogRow = ResponseOf<"tcss", "DescribeImageAutoAuthorizedLogList">["List"][number];

/** Saves a rule that is on, for all images and without a number for the day, unless something else is said. */
export async function saveRule(mock: Mock, rule: Partial<Rule> = {}): Promise<void> {
  const everything = { RangeType: "ALL", MaxDailyCount: 0, IsEnabled: 1 } as const;
  await callTcss(mock, "AddEditImageAutoAuthorizedRule", { ...everything, ...rule });
}

/** Reads the log of the task in which the rule's work stands, up to a hundred rows. */
export async function logOf(mock: Mock, { licensing }: SyncReport): Promise<readonly LogRow[]> {
  const TaskId = licensing?.taskId ?? 0;
  return (await callTcss(mock, "DescribeImageAutoAuthorizedLogList", { TaskId, Limit: 100 })).List;
}

/** IDs of the host images that have a license now, up to a hundred. */
export async function licensedIds(mock: Mock): Promise<readonly string[]> {
  const Filters = [{ Name: "IsAuthorized", Values: ["1"] }];
  const { List } = await callTcss(mock, "DescribeAssetImageList", { Limit: 100, Filters });
  return List.map(({ ImageID }) => ImageID);
}
