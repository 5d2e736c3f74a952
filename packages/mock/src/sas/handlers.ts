import { HandlerTable } from "../gateway/handler-table.js";
import type { findingHandlers } from "./finding-handlers.js";
import { cancelOnceTask } from "./handlers/cancel-once-task.js";
import { createCycleTask } from "./handlers/create-cycle-task.js";
import { deleteCycleTask } from "./handlers/delete-cycle-task.js";
import { describeCloudCenterInstances } from "./handlers/describe-cloud-center-instances.js";
import { describeCycleTaskList } from "./handlers/describe-cycle-task-list.js";
import { describeImageInfoList } from "./handlers/describe-image-info-list.js";
import { describeImageInstances } from "./handlers/describe-image-instances.js";
import { describeImageLatestScanTask } from "./handlers/describe-image-latest-scan-task.js";
import { describeImageScanAuthCount } from "./handlers/describe-image-scan-auth-count.js";
import { modifyCycleTask } from "./handlers/modify-cycle-task.js";
import { publicCreateImageScanTask } from "./handlers/public-create-image-scan-task.js";
import { publicPreCheckImageScanTask } from "./handlers/public-pre-check-image-scan-task.js";
import { publicSyncAndCreateImageScanTask } from "./handlers/public-sync-and-create-image-scan-task.js";

/** The behavior of every action of Security Center. An action of the spec that is missing here does not compile. */
export const handlers: HandlerTable<"sas", keyof typeof findingHandlers> = new HandlerTable({
  service: "sas",
  ready: {
    CancelOnceTask: cancelOnceTask,
    CreateCycleTask: createCycleTask,
    DeleteCycleTask: deleteCycleTask,
    DescribeCloudCenterInstances: describeCloudCenterInstances,
    DescribeCycleTaskList: describeCycleTaskList,
    DescribeImageInfoList: describeImageInfoList,
    DescribeImageInstances: describeImageInstances,
    DescribeImageLatestScanTask: describeImageLatestScanTask,
    DescribeImageScanAuthCount: describeImageScanAuthCount,
    ModifyCycleTask: modifyCycleTask,
    PublicCreateImageScanTask: publicCreateImageScanTask,
    PublicPreCheckImageScanTask: publicPreCheckImageScanTask,
    PublicSyncAndCreateImageScanTask: publicSyncAndCreateImageScanTask,
  },
  load: async () => (await import("./finding-handlers.js")).findingHandlers,
});
