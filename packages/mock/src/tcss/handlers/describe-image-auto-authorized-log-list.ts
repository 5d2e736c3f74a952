import type { Handler } from "../../handler.js";
import type { FilterRule, FilterRules } from "../conditions.js";
import { choice, toCondition } from "../conditions.js";
import { tcssRefusal } from "../errors.js";
import { isDescending, pageOf } from "../paging.js";

const logFilters: FilterRules = new Map<string, FilterRule>([
  [
    "Status",
    choice({
      SUCCESS: "Status = 'SUCCESS'",
      REACH_LIMIT: "Status = 'REACH_LIMIT'",
      LICENSE_INSUFFICIENT: "Status = 'LICENSE_INSUFFICIENT'",
    }),
  ],
]);

/** Lists what one licensing task did. */
export const describeImageAutoAuthorizedLogList: Handler<"tcss", "DescribeImageAutoAuthorizedLogList"> = (
  request,
  { store },
) => {
  const condition = toCondition(request.Filters, logFilters);
  const query = {
    taskId: request.TaskId,
    condition,
    descending: isDescending(request.Order),
    ...pageOf("DescribeImageAutoAuthorizedLogList", request),
  };
  if (!store.licenses.hasTask(query.taskId)) throw tcssRefusal("ResourceNotFound");
  return { List: store.licenses.readLog(query), TotalCount: store.licenses.countLog(query) };
};
