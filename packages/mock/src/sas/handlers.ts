import { HandlerTable } from "../gateway/handler-table.js";
import type { findingHandlers } from "./finding-handlers.js";
import { describeCloudCenterInstances } from "./handlers/describe-cloud-center-instances.js";
import { describeImageInfoList } from "./handlers/describe-image-info-list.js";
import { describeImageInstances } from "./handlers/describe-image-instances.js";

/** The behavior of every action of Security Center. An action of the spec that is missing here does not compile. */
export const handlers: HandlerTable<"sas", keyof typeof findingHandlers> = new HandlerTable({
  service: "sas",
  ready: {
    DescribeCloudCenterInstances: describeCloudCenterInstances,
    DescribeImageInfoList: describeImageInfoList,
    DescribeImageInstances: describeImageInstances,
  },
  load: async () => (await import("./finding-handlers.js")).findingHandlers,
});
