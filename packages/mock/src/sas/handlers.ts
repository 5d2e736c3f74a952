import type { Handlers } from "../gateway/handler.js";
import { cancelOnceTask } from "./handlers/cancel-once-task.js";
import { createCycleTask } from "./handlers/create-cycle-task.js";
import { deleteCycleTask } from "./handlers/delete-cycle-task.js";
import { describeAffectedMaliciousFileImages } from "./handlers/describe-affected-malicious-file-images.js";
import { describeCloudCenterInstances } from "./handlers/describe-cloud-center-instances.js";
import { describeCycleTaskList } from "./handlers/describe-cycle-task-list.js";
import { describeGroupedMaliciousFiles } from "./handlers/describe-grouped-malicious-files.js";
import { describeImageBaselineItemList } from "./handlers/describe-image-baseline-item-list.js";
import { describeImageBuildRiskByKey } from "./handlers/describe-image-build-risk-by-key.js";
import { describeImageInfoList } from "./handlers/describe-image-info-list.js";
import { describeImageInstances } from "./handlers/describe-image-instances.js";
import { describeImageLatestScanTask } from "./handlers/describe-image-latest-scan-task.js";
import { describeImageListBySensitiveFile } from "./handlers/describe-image-list-by-sensitive-file.js";
import { describeImageScanAuthCount } from "./handlers/describe-image-scan-auth-count.js";
import { describeImageSensitiveFileByKey } from "./handlers/describe-image-sensitive-file-by-key.js";
import { describeImageSensitiveFileList } from "./handlers/describe-image-sensitive-file-list.js";
import { describeImageVulList } from "./handlers/describe-image-vul-list.js";
import { describeVulDetails } from "./handlers/describe-vul-details.js";
import { modifyCycleTask } from "./handlers/modify-cycle-task.js";
import { publicCreateImageScanTask } from "./handlers/public-create-image-scan-task.js";
import { publicPreCheckImageScanTask } from "./handlers/public-pre-check-image-scan-task.js";
import { publicSyncAndCreateImageScanTask } from "./handlers/public-sync-and-create-image-scan-task.js";

/** The behavior of every action of Security Center. An action of the spec that is missing here does not compile. */
export const handlers: Handlers<"sas"> = {
  CancelOnceTask: cancelOnceTask,
  CreateCycleTask: createCycleTask,
  DeleteCycleTask: deleteCycleTask,
  DescribeAffectedMaliciousFileImages: describeAffectedMaliciousFileImages,
  DescribeCloudCenterInstances: describeCloudCenterInstances,
  DescribeCycleTaskList: describeCycleTaskList,
  DescribeGroupedMaliciousFiles: describeGroupedMaliciousFiles,
  DescribeImageBaselineItemList: describeImageBaselineItemList,
  DescribeImageBuildRiskByKey: describeImageBuildRiskByKey,
  DescribeImageInfoList: describeImageInfoList,
  DescribeImageInstances: describeImageInstances,
  DescribeImageLatestScanTask: describeImageLatestScanTask,
  DescribeImageListBySensitiveFile: describeImageListBySensitiveFile,
  DescribeImageScanAuthCount: describeImageScanAuthCount,
  DescribeImageSensitiveFileByKey: describeImageSensitiveFileByKey,
  DescribeImageSensitiveFileList: describeImageSensitiveFileList,
  DescribeImageVulList: describeImageVulList,
  DescribeVulDetails: describeVulDetails,
  ModifyCycleTask: modifyCycleTask,
  PublicCreateImageScanTask: publicCreateImageScanTask,
  PublicPreCheckImageScanTask: publicPreCheckImageScanTask,
  PublicSyncAndCreateImageScanTask: publicSyncAndCreateImageScanTask,
};
