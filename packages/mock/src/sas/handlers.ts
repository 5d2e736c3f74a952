import type { Handlers } from "../gateway/handler.js";
import { describeCloudCenterInstances } from "./handlers/describe-cloud-center-instances.js";
import { describeImageInfoList } from "./handlers/describe-image-info-list.js";
import { describeImageInstances } from "./handlers/describe-image-instances.js";

/** The behavior of every action of Security Center. An action of the spec that is missing here does not compile. */
export const handlers: Handlers<"sas"> = {
  DescribeCloudCenterInstances: describeCloudCenterInstances,
  DescribeImageInfoList: describeImageInfoList,
  DescribeImageInstances: describeImageInstances,
};
