import { HandlerTable } from "../gateway/handler-table.js";
import type { findingHandlers } from "./finding-handlers.js";
import { addEditImageAutoAuthorizedRule } from "./handlers/add-edit-image-auto-authorized-rule.js";
import { createAssetImageRegistryScanTask } from "./handlers/create-asset-image-registry-scan-task.js";
import { createAssetImageScanSetting } from "./handlers/create-asset-image-scan-setting.js";
import { createAssetImageScanTask } from "./handlers/create-asset-image-scan-task.js";
import { describeAssetImageDetail } from "./handlers/describe-asset-image-detail.js";
import { describeAssetImageHostList } from "./handlers/describe-asset-image-host-list.js";
import { describeAssetImageList } from "./handlers/describe-asset-image-list.js";
import { describeAssetImageRegistryAssetStatus } from "./handlers/describe-asset-image-registry-asset-status.js";
import { describeAssetImageRegistryList } from "./handlers/describe-asset-image-registry-list.js";
import { describeAssetImageRegistryRegistryList } from "./handlers/describe-asset-image-registry-registry-list.js";
import { describeAssetImageRegistryScanStatusOneKey } from "./handlers/describe-asset-image-registry-scan-status-one-key.js";
import { describeAssetImageRegistrySummary } from "./handlers/describe-asset-image-registry-summary.js";
import { describeAssetImageScanSetting } from "./handlers/describe-asset-image-scan-setting.js";
import { describeAssetImageScanStatus } from "./handlers/describe-asset-image-scan-status.js";
import { describeAssetSummary } from "./handlers/describe-asset-summary.js";
import { describeAutoAuthorizedRuleHost } from "./handlers/describe-auto-authorized-rule-host.js";
import { describeImageAuthorizedInfo } from "./handlers/describe-image-authorized-info.js";
import { describeImageAutoAuthorizedLogList } from "./handlers/describe-image-auto-authorized-log-list.js";
import { describeImageAutoAuthorizedRule } from "./handlers/describe-image-auto-authorized-rule.js";
import { describeImageAutoAuthorizedTaskList } from "./handlers/describe-image-auto-authorized-task-list.js";
import { describeImageRegistryNamespaceList } from "./handlers/describe-image-registry-namespace-list.js";
import { describeImageRegistryTimingScanTask } from "./handlers/describe-image-registry-timing-scan-task.js";
import { describePurchaseStateInfo } from "./handlers/describe-purchase-state-info.js";
import { modifyAssetImageRegistryScanStop } from "./handlers/modify-asset-image-registry-scan-stop.js";
import { modifyAssetImageScanStop } from "./handlers/modify-asset-image-scan-stop.js";
import { modifyImageAuthorized } from "./handlers/modify-image-authorized.js";
import { switchImageAutoAuthorizedRule } from "./handlers/switch-image-auto-authorized-rule.js";
import { syncAssetImageRegistryAsset } from "./handlers/sync-asset-image-registry-asset.js";
import { updateImageRegistryTimingScanTask } from "./handlers/update-image-registry-timing-scan-task.js";

/** The behavior of every action of TCSS. An action of the spec that is missing here does not compile. */
export const handlers: HandlerTable<"tcss", keyof typeof findingHandlers> = new HandlerTable({
  service: "tcss",
  ready: {
    AddEditImageAutoAuthorizedRule: addEditImageAutoAuthorizedRule,
    CreateAssetImageRegistryScanTask: createAssetImageRegistryScanTask,
    CreateAssetImageScanSetting: createAssetImageScanSetting,
    CreateAssetImageScanTask: createAssetImageScanTask,
    DescribeAssetImageDetail: describeAssetImageDetail,
    DescribeAssetImageHostList: describeAssetImageHostList,
    DescribeAssetImageList: describeAssetImageList,
    DescribeAssetImageRegistryAssetStatus: describeAssetImageRegistryAssetStatus,
    DescribeAssetImageRegistryList: describeAssetImageRegistryList,
    DescribeAssetImageRegistryRegistryList: describeAssetImageRegistryRegistryList,
    DescribeAssetImageRegistryScanStatusOneKey: describeAssetImageRegistryScanStatusOneKey,
    DescribeAssetImageRegistrySummary: describeAssetImageRegistrySummary,
    DescribeAssetImageScanSetting: describeAssetImageScanSetting,
    DescribeAssetImageScanStatus: describeAssetImageScanStatus,
    DescribeAssetSummary: describeAssetSummary,
    DescribeAutoAuthorizedRuleHost: describeAutoAuthorizedRuleHost,
    DescribeImageAuthorizedInfo: describeImageAuthorizedInfo,
    DescribeImageAutoAuthorizedLogList: describeImageAutoAuthorizedLogList,
    DescribeImageAutoAuthorizedRule: describeImageAutoAuthorizedRule,
    DescribeImageAutoAuthorizedTaskList: describeImageAutoAuthorizedTaskList,
    DescribeImageRegistryNamespaceList: describeImageRegistryNamespaceList,
    DescribeImageRegistryTimingScanTask: describeImageRegistryTimingScanTask,
    DescribePurchaseStateInfo: describePurchaseStateInfo,
    ModifyAssetImageRegistryScanStop: modifyAssetImageRegistryScanStop,
    ModifyAssetImageScanStop: modifyAssetImageScanStop,
    ModifyImageAuthorized: modifyImageAuthorized,
    SwitchImageAutoAuthorizedRule: switchImageAutoAuthorizedRule,
    SyncAssetImageRegistryAsset: syncAssetImageRegistryAsset,
    UpdateImageRegistryTimingScanTask: updateImageRegistryTimingScanTask,
  },
  load: async () => (await import("./finding-handlers.js")).findingHandlers,
});
