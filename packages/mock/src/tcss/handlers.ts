import type { Handlers } from "../gateway/handler.js";
import { addEditImageAutoAuthorizedRule } from "./handlers/add-edit-image-auto-authorized-rule.js";
import { createAssetImageRegistryScanTask } from "./handlers/create-asset-image-registry-scan-task.js";
import { createAssetImageScanSetting } from "./handlers/create-asset-image-scan-setting.js";
import { createAssetImageScanTask } from "./handlers/create-asset-image-scan-task.js";
import { describeAssetImageDetail } from "./handlers/describe-asset-image-detail.js";
import { describeAssetImageHostList } from "./handlers/describe-asset-image-host-list.js";
import { describeAssetImageList } from "./handlers/describe-asset-image-list.js";
import { describeAssetImageRegistryAssetStatus } from "./handlers/describe-asset-image-registry-asset-status.js";
import { describeAssetImageRegistryDetail } from "./handlers/describe-asset-image-registry-detail.js";
import { describeAssetImageRegistryList } from "./handlers/describe-asset-image-registry-list.js";
import { describeAssetImageRegistryRegistryList } from "./handlers/describe-asset-image-registry-registry-list.js";
import { describeAssetImageRegistryRiskInfoList } from "./handlers/describe-asset-image-registry-risk-info-list.js";
import { describeAssetImageRegistryScanStatusOneKey } from "./handlers/describe-asset-image-registry-scan-status-one-key.js";
import { describeAssetImageRegistrySummary } from "./handlers/describe-asset-image-registry-summary.js";
import { describeAssetImageRegistryVirusList } from "./handlers/describe-asset-image-registry-virus-list.js";
import { describeAssetImageRegistryVulList } from "./handlers/describe-asset-image-registry-vul-list.js";
import { describeAssetImageRiskList } from "./handlers/describe-asset-image-risk-list.js";
import { describeAssetImageScanSetting } from "./handlers/describe-asset-image-scan-setting.js";
import { describeAssetImageScanStatus } from "./handlers/describe-asset-image-scan-status.js";
import { describeAssetImageVirusList } from "./handlers/describe-asset-image-virus-list.js";
import { describeAssetImageVulList } from "./handlers/describe-asset-image-vul-list.js";
import { describeAssetSummary } from "./handlers/describe-asset-summary.js";
import { describeAutoAuthorizedRuleHost } from "./handlers/describe-auto-authorized-rule-host.js";
import { describeImageAuthorizedInfo } from "./handlers/describe-image-authorized-info.js";
import { describeImageAutoAuthorizedLogList } from "./handlers/describe-image-auto-authorized-log-list.js";
import { describeImageAutoAuthorizedRule } from "./handlers/describe-image-auto-authorized-rule.js";
import { describeImageAutoAuthorizedTaskList } from "./handlers/describe-image-auto-authorized-task-list.js";
import { describeImageComponentList } from "./handlers/describe-image-component-list.js";
import { describeImageRegistryNamespaceList } from "./handlers/describe-image-registry-namespace-list.js";
import { describeImageRegistryTimingScanTask } from "./handlers/describe-image-registry-timing-scan-task.js";
import { describeImageRiskSummary } from "./handlers/describe-image-risk-summary.js";
import { describePurchaseStateInfo } from "./handlers/describe-purchase-state-info.js";
import { describeSystemVulList } from "./handlers/describe-system-vul-list.js";
import { describeVulDetail } from "./handlers/describe-vul-detail.js";
import { describeVulImageList } from "./handlers/describe-vul-image-list.js";
import { describeVulRegistryImageList } from "./handlers/describe-vul-registry-image-list.js";
import { describeWebVulList } from "./handlers/describe-web-vul-list.js";
import { modifyAssetImageRegistryScanStop } from "./handlers/modify-asset-image-registry-scan-stop.js";
import { modifyAssetImageScanStop } from "./handlers/modify-asset-image-scan-stop.js";
import { modifyImageAuthorized } from "./handlers/modify-image-authorized.js";
import { switchImageAutoAuthorizedRule } from "./handlers/switch-image-auto-authorized-rule.js";
import { syncAssetImageRegistryAsset } from "./handlers/sync-asset-image-registry-asset.js";
import { updateImageRegistryTimingScanTask } from "./handlers/update-image-registry-timing-scan-task.js";

/** The behavior of every action of TCSS. An action of the spec that is missing here does not compile. */
export const handlers: Handlers<"tcss"> = {
  AddEditImageAutoAuthorizedRule: addEditImageAutoAuthorizedRule,
  CreateAssetImageRegistryScanTask: createAssetImageRegistryScanTask,
  CreateAssetImageScanSetting: createAssetImageScanSetting,
  CreateAssetImageScanTask: createAssetImageScanTask,
  DescribeAssetImageDetail: describeAssetImageDetail,
  DescribeAssetImageHostList: describeAssetImageHostList,
  DescribeAssetImageList: describeAssetImageList,
  DescribeAssetImageRegistryAssetStatus: describeAssetImageRegistryAssetStatus,
  DescribeAssetImageRegistryDetail: describeAssetImageRegistryDetail,
  DescribeAssetImageRegistryList: describeAssetImageRegistryList,
  DescribeAssetImageRegistryRegistryList: describeAssetImageRegistryRegistryList,
  DescribeAssetImageRegistryRiskInfoList: describeAssetImageRegistryRiskInfoList,
  DescribeAssetImageRegistryScanStatusOneKey: describeAssetImageRegistryScanStatusOneKey,
  DescribeAssetImageRegistrySummary: describeAssetImageRegistrySummary,
  DescribeAssetImageRegistryVirusList: describeAssetImageRegistryVirusList,
  DescribeAssetImageRegistryVulList: describeAssetImageRegistryVulList,
  DescribeAssetImageRiskList: describeAssetImageRiskList,
  DescribeAssetImageScanSetting: describeAssetImageScanSetting,
  DescribeAssetImageScanStatus: describeAssetImageScanStatus,
  DescribeAssetImageVirusList: describeAssetImageVirusList,
  DescribeAssetImageVulList: describeAssetImageVulList,
  DescribeAssetSummary: describeAssetSummary,
  DescribeAutoAuthorizedRuleHost: describeAutoAuthorizedRuleHost,
  DescribeImageAuthorizedInfo: describeImageAuthorizedInfo,
  DescribeImageAutoAuthorizedLogList: describeImageAutoAuthorizedLogList,
  DescribeImageAutoAuthorizedRule: describeImageAutoAuthorizedRule,
  DescribeImageAutoAuthorizedTaskList: describeImageAutoAuthorizedTaskList,
  DescribeImageComponentList: describeImageComponentList,
  DescribeImageRegistryNamespaceList: describeImageRegistryNamespaceList,
  DescribeImageRegistryTimingScanTask: describeImageRegistryTimingScanTask,
  DescribeImageRiskSummary: describeImageRiskSummary,
  DescribePurchaseStateInfo: describePurchaseStateInfo,
  DescribeSystemVulList: describeSystemVulList,
  DescribeVulDetail: describeVulDetail,
  DescribeVulImageList: describeVulImageList,
  DescribeVulRegistryImageList: describeVulRegistryImageList,
  DescribeWebVulList: describeWebVulList,
  ModifyAssetImageRegistryScanStop: modifyAssetImageRegistryScanStop,
  ModifyAssetImageScanStop: modifyAssetImageScanStop,
  ModifyImageAuthorized: modifyImageAuthorized,
  SwitchImageAutoAuthorizedRule: switchImageAutoAuthorizedRule,
  SyncAssetImageRegistryAsset: syncAssetImageRegistryAsset,
  UpdateImageRegistryTimingScanTask: updateImageRegistryTimingScanTask,
};
