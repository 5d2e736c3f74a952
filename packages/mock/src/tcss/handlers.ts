import type { Handlers } from "../handler.js";
import { describeAssetImageList } from "./handlers/describe-asset-image-list.js";
import { describeImageAutoAuthorizedLogList } from "./handlers/describe-image-auto-authorized-log-list.js";
import { modifyImageAuthorized } from "./handlers/modify-image-authorized.js";
import { updateImageRegistryTimingScanTask } from "./handlers/update-image-registry-timing-scan-task.js";

/** The behavior of every action of TCSS. An action of the spec that is missing here does not compile. */
export const handlers: Handlers<"tcss"> = {
  DescribeAssetImageList: describeAssetImageList,
  DescribeImageAutoAuthorizedLogList: describeImageAutoAuthorizedLogList,
  ModifyImageAuthorized: modifyImageAuthorized,
  UpdateImageRegistryTimingScanTask: updateImageRegistryTimingScanTask,
};
