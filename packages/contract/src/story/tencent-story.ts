import type { Step } from "./step.js";
import { automaticRuleSteps } from "./tencent-automatic-rule.js";
import { licensingSteps } from "./tencent-licensing.js";
import { registryScanSteps } from "./tencent-registry-scans.js";
import { START_DAY } from "./tencent-start.js";

/** The work of a user of TCSS with licenses and scans, from the first look on. */
export const TENCENT_STORY: readonly Step<"tcss">[] = [
  ...automaticRuleSteps,
  ...licensingSteps,
  ...registryScanSteps,
  {
    title: "the next day the rule has its number again, and no license to give",
    actions: ["DescribeImageAutoAuthorizedTaskList"],
    act: async (stage) => {
      const licensed = stage.mock.sync().licensing?.licensed;
      const { List } = await stage.call("DescribeImageAutoAuthorizedTaskList", {
        StartTime: START_DAY,
        EndTime: "2026-11-22",
        Filters: [{ Name: "Type", Values: ["AUTO"] }],
      });
      return [licensed, ...List.map(({ AuthorizedDate, LatestFailCode }) => [AuthorizedDate, LatestFailCode])];
    },
    want: [0, ["2026-11-22", "LICENSE_INSUFFICIENT"], [START_DAY, "REACH_LIMIT"]],
  },
  {
    title: "in the end the request log holds the one refusal and nothing else that went wrong",
    actions: [],
    act: async ({ mock }) => mock.requests().flatMap(({ outcome }) => (outcome === "OK" ? [] : [outcome])),
    want: ["FailedOperation.AuthorizedNotEnough"],
  },
];
