import type { Handlers } from "../gateway/handler.js";
import { describeAssetImageRegistryDetail } from "./handlers/describe-asset-image-registry-detail.js";
import { describeAssetImageRegistryRiskInfoList } from "./handlers/describe-asset-image-registry-risk-info-list.js";
import { describeAssetImageRegistryVirusList } from "./handlers/describe-asset-image-registry-virus-list.js";
import { describeAssetImageRegistryVulList } from "./handlers/describe-asset-image-registry-vul-list.js";
import { describeAssetImageRiskList } from "./handlers/describe-asset-image-risk-list.js";
import { describeAssetImageVirusList } from "./handlers/describe-asset-image-virus-list.js";
import { describeAssetImageVulList } from "./handlers/describe-asset-image-vul-list.js";
import { describeImageComponentList } from "./handlers/describe-image-component-list.js";
import { describeImageRiskSummary } from "./handlers/describe-image-risk-summary.js";
import { describeSystemVulList } from "./handlers/describe-system-vul-list.js";
import { describeVulDetail } from "./handlers/describe-vul-detail.js";
import { describeVulImageList } from "./handlers/describe-vul-image-list.js";
import { describeVulRegistryImageList } from "./handlers/describe-vul-registry-image-list.js";
import { describeWebVulList } from "./handlers/describe-web-vul-list.js";

/** Actions of TCSS about the findings of images. */
type FindingAction =
  | "DescribeAssetImageRegistryDetail"
  | "DescribeAssetImageRegistryRiskInfoList"
  | "DescribeAssetImageRegistryVirusList"
  | "DescribeAssetImageRegistryVulList"
  | "DescribeAssetImageRiskList"
  | "DescribeAssetImageVirusList"
  | "DescribeAssetImageVulList"
  | "DescribeImageComponentList"
  | "DescribeImageRiskSummary"
  | "DescribeSystemVulList"
  | "DescribeVulDetail"
  | "DescribeVulImageList"
  | "DescribeVulRegistryImageList"
  | "DescribeWebVulList";

/** The behavior of the actions about findings. With the words of the findings they are a third of the code of a mock. */
export const findingHandlers: Pick<Handlers<"tcss">, FindingAction> = {
  DescribeAssetImageRegistryDetail: describeAssetImageRegistryDetail,
  DescribeAssetImageRegistryRiskInfoList: describeAssetImageRegistryRiskInfoList,
  DescribeAssetImageRegistryVirusList: describeAssetImageRegistryVirusList,
  DescribeAssetImageRegistryVulList: describeAssetImageRegistryVulList,
  DescribeAssetImageRiskList: describeAssetImageRiskList,
  DescribeAssetImageVirusList: describeAssetImageVirusList,
  DescribeAssetImageVulList: describeAssetImageVulList,
  DescribeImageComponentList: describeImageComponentList,
  DescribeImageRiskSummary: describeImageRiskSummary,
  DescribeSystemVulList: describeSystemVulList,
  DescribeVulDetail: describeVulDetail,
  DescribeVulImageList: describeVulImageList,
  DescribeVulRegistryImageList: describeVulRegistryImageList,
  DescribeWebVulList: describeWebVulList,
};
