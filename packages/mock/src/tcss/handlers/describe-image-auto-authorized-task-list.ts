import type { Handler } from "../../gateway/handler.js";
import type { FilterRule, FilterRules } from "../conditions.js";
import { choice, toCondition } from "../conditions.js";
import { tcssRefusal } from "../errors.js";
import { pageOf } from "../paging.js";

const noneFailed = "FailCount = 0";

const taskFilters: FilterRules = new Map<string, FilterRule>([
  [
    "Status",
    choice({
      // The vendor's spelling; the right one means the same.
      ALLSUCCSESS: noneFailed,
      ALLSUCCESS: noneFailed,
      PARTIALFAIL: "(SuccessCount > 0 AND FailCount > 0)",
      ALLFAIL: "(SuccessCount = 0 AND FailCount > 0)",
    }),
  ],
  ["Type", choice({ AUTO: "Type = 'AUTO'", MANUAL: "Type = 'MANUAL'" })],
  ["Source", choice({ LOCAL: "Source = 'LOCAL'", REGISTRY: "Source = 'REGISTRY'" })],
]);

/** Lists the licensing tasks between two days, the latest first. */
export const describeImageAutoAuthorizedTaskList: Handler<"tcss", "DescribeImageAutoAuthorizedTaskList"> = (
  request,
  { store },
) => {
  const { StartTime, EndTime, Filters } = request;
  refuseNoDay("StartTime", StartTime);
  refuseNoDay("EndTime", EndTime);
  if (EndTime < StartTime)
    throw tcssRefusal("InvalidParameter", `EndTime ${EndTime} is before StartTime ${StartTime}.`);
  const query = {
    days: [StartTime, EndTime],
    condition: toCondition(Filters, taskFilters),
    ...pageOf("DescribeImageAutoAuthorizedTaskList", request),
  } as const;
  return { List: store.licenseTasks.list(query), TotalCount: store.licenseTasks.count(query) };
};

/** The pattern of the spec lets 31 days into every month. */
function refuseNoDay(name: string, day: string): void {
  const time = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day))
    throw tcssRefusal("InvalidParameter.InvalidFormat", `${name} is not a day: ${day}.`);
}
