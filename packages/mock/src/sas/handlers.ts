import type { Handlers } from "../gateway/handler.js";
import { describeAffectedMaliciousFileImages } from "./handlers/describe-affected-malicious-file-images.js";
import { describeCloudCenterInstances } from "./handlers/describe-cloud-center-instances.js";
import { describeGroupedMaliciousFiles } from "./handlers/describe-grouped-malicious-files.js";
import { describeImageBaselineItemList } from "./handlers/describe-image-baseline-item-list.js";
import { describeImageBuildRiskByKey } from "./handlers/describe-image-build-risk-by-key.js";
import { describeImageInfoList } from "./handlers/describe-image-info-list.js";
import { describeImageInstances } from "./handlers/describe-image-instances.js";
import { describeImageListBySensitiveFile } from "./handlers/describe-image-list-by-sensitive-file.js";
import { describeImageSensitiveFileByKey } from "./handlers/describe-image-sensitive-file-by-key.js";
import { describeImageSensitiveFileList } from "./handlers/describe-image-sensitive-file-list.js";
import { describeImageVulList } from "./handlers/describe-image-vul-list.js";
import { describeVulDetails } from "./handlers/describe-vul-details.js";

/** The behavior of every action of Security Center. An action of the spec that is missing here does not compile. */
export const handlers: Handlers<"sas"> = {
  DescribeAffectedMaliciousFileImages: describeAffectedMaliciousFileImages,
  DescribeCloudCenterInstances: describeCloudCenterInstances,
  DescribeGroupedMaliciousFiles: describeGroupedMaliciousFiles,
  DescribeImageBaselineItemList: describeImageBaselineItemList,
  DescribeImageBuildRiskByKey: describeImageBuildRiskByKey,
  DescribeImageInfoList: describeImageInfoList,
  DescribeImageInstances: describeImageInstances,
  DescribeImageListBySensitiveFile: describeImageListBySensitiveFile,
  DescribeImageSensitiveFileByKey: describeImageSensitiveFileByKey,
  DescribeImageSensitiveFileList: describeImageSensitiveFileList,
  DescribeImageVulList: describeImageVulList,
  DescribeVulDetails: describeVulDetails,
};
