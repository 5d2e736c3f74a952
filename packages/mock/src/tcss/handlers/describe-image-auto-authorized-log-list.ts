import type { Handler } from "../../gateway/handler.js";
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
  const { limit, offset } = pageOf("DescribeImageAutoAuthorizedLogList", request);
  const { TaskId: taskId } = request;
  refuseUnknownOrder(request.By);
  if (!store.licenseTasks.has(taskId)) throw tcssRefusal("ResourceNotFound");
  const selection = store.licenseLog.find({ taskId, condition, descending: isDescending(request.Order) });
  return { List: store.licenseLog.read(selection.subarray(offset, offset + limit)), TotalCount: selection.length };
};

/** The log is sorted by the time of the license, which is all that it can be sorted by. */
function refuseUnknownOrder(by: string | undefined): void {
  if (by === undefined || by.toLowerCase() === "authorizedtime") return;
  throw tcssRefusal("InvalidParameter", `By cannot be ${by}; there is AuthorizedTime.`);
}
