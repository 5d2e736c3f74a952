import type { Handlers } from "../gateway/handler.js";
import { describeAffectedMaliciousFileImages } from "./handlers/describe-affected-malicious-file-images.js";
import { describeGroupedMaliciousFiles } from "./handlers/describe-grouped-malicious-files.js";
import { describeImageBaselineItemList } from "./handlers/describe-image-baseline-item-list.js";
import { describeImageBuildRiskByKey } from "./handlers/describe-image-build-risk-by-key.js";
import { describeImageListBySensitiveFile } from "./handlers/describe-image-list-by-sensitive-file.js";
import { describeImageSensitiveFileByKey } from "./handlers/describe-image-sensitive-file-by-key.js";
import { describeImageSensitiveFileList } from "./handlers/describe-image-sensitive-file-list.js";
import { describeImageVulList } from "./handlers/describe-image-vul-list.js";
import { describeVulDetails } from "./handlers/describe-vul-details.js";

/** Actions of Security Center about the findings of images. */
type FindingAction =
  | "DescribeAffectedMaliciousFileImages"
  | "DescribeGroupedMaliciousFiles"
  | "DescribeImageBaselineItemList"
  | "DescribeImageBuildRiskByKey"
  | "DescribeImageListBySensitiveFile"
  | "DescribeImageSensitiveFileByKey"
  | "DescribeImageSensitiveFileList"
  | "DescribeImageVulList"
  | "DescribeVulDetails";

/** The behavior of the actions about findings. With the words of the findings they are a third of the code of a mock. */
export const findingHandlers: Pick<Handlers<"sas">, FindingAction> = {
  DescribeAffectedMaliciousFileImages: describeAffectedMaliciousFileImages,
  DescribeGroupedMaliciousFiles: describeGroupedMaliciousFiles,
  DescribeImageBaselineItemList: describeImageBaselineItemList,
  DescribeImageBuildRiskByKey: describeImageBuildRiskByKey,
  DescribeImageListBySensitiveFile: describeImageListBySensitiveFile,
  DescribeImageSensitiveFileByKey: describeImageSensitiveFileByKey,
  DescribeImageSensitiveFileList: describeImageSensitiveFileList,
  DescribeImageVulList: describeImageVulList,
  DescribeVulDetails: describeVulDetails,
};
