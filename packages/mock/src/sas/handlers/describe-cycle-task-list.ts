import type { sas } from "@plimsoll/types";

import type { Handler } from "../../gateway/handler.js";
import type { StoredCycle } from "../../state/alibaba-cycles.js";
import { pageInfoOf, pageOf, partOf } from "../paging.js";

/** Lists the schedules of scans. */
export const describeCycleTaskList: Handler<"sas", "DescribeCycleTaskList"> = (request, { store }) => {
  const page = pageOf(request);
  const { ConfigId, TaskName, TaskType } = request;
  const found = store.alibabaCycles
    .find()
    .filter(
      ({ configId, settings }) =>
        (ConfigId === undefined || configId === ConfigId) &&
        (TaskName === undefined || settings.TaskName === TaskName) &&
        (TaskType === undefined || settings.TaskType === TaskType),
    );
  const [offset, limit] = partOf(page);
  const rows = found.slice(offset, offset + limit).map(toCycleTask);
  return {
    PageInfo: pageInfoOf(page, { total: found.length, count: rows.length }),
    CycleScheduleResponseList: rows,
  };
};

function toCycleTask({ configId, settings, nextMs, lastTaskId }: StoredCycle): sas.components["schemas"]["CycleTask"] {
  return {
    ConfigId: configId,
    ...settings,
    ...(nextMs === undefined ? {} : { NextStartTimeStr: nextMs }),
    ...(lastTaskId === undefined ? {} : { LastTaskId: lastTaskId }),
  };
}
