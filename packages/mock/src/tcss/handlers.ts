import type { Handlers } from "../gateway/handler.js";
import { addEditImageAutoAuthorizedRule } from "./handlers/add-edit-image-auto-authorized-rule.js";
import { describeAssetImageList } from "./handlers/describe-asset-image-list.js";
import { describeImageAuthorizedInfo } from "./handlers/describe-image-authorized-info.js";
import { describeImageAutoAuthorizedLogList } from "./handlers/describe-image-auto-authorized-log-list.js";
import { describeImageAutoAuthorizedRule } from "./handlers/describe-image-auto-authorized-rule.js";
import { describeImageAutoAuthorizedTaskList } from "./handlers/describe-image-auto-authorized-task-list.js";
import { describePurchaseStateInfo } from "./handlers/describe-purchase-state-info.js";
import { modifyImageAuthorized } from "./handlers/modify-image-authorized.js";
import { switchImageAutoAuthorizedRule } from "./handlers/switch-image-auto-authorized-rule.js";
import { updateImageRegistryTimingScanTask } from "./handlers/update-image-registry-timing-scan-task.js";
import { describeAssetImageRegistryList } from "./handlers/describe-asset-image-registry-list.js";
import { describeImageRegistryTimingScanTask } from "./handlers/describe-image-registry-timing-scan-task.js";
import { describeAssetImageDetail } from "./handlers/describe-asset-image-detail.js";

/** The behavior of every action of TCSS. An action of the spec that is missing here does not compile. */
export const handlers: Handlers<"tcss"> = {
  AddEditImageAutoAuthorizedRule: addEditImageAutoAuthorizedRule,
  DescribeAssetImageList: describeAssetImageList,
  DescribeImageAuthorizedInfo: describeImageAuthorizedInfo,
  DescribeImageAutoAuthorizedLogList: describeImageAutoAuthorizedLogList,
  DescribeImageAutoAuthorizedRule: describeImageAutoAuthorizedRule,
  DescribeImageAutoAuthorizedTaskList: describeImageAutoAuthorizedTaskList,
  DescribePurchaseStateInfo: describePurchaseStateInfo,
  ModifyImageAuthorized: modifyImageAuthorized,
  SwitchImageAutoAuthorizedRule: switchImageAutoAuthorizedRule,
  UpdateImageRegistryTimingScanTask: updateImageRegistryTimingScanTask,
  DescribeAssetImageRegistryList: describeAssetImageRegistryList,
  DescribeImageRegistryTimingScanTask: describeImageRegistryTimingScanTask,
  DescribeAssetImageDetail: describeAssetImageDetail,
};
