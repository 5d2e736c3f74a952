import type { Handlers } from "../handler.js";
import { describeImageInfoList } from "./handlers/describe-image-info-list.js";

/** The behavior of every action of Security Center. An action of the spec that is missing here does not compile. */
export const handlers: Handlers<"sas"> = {
  DescribeImageInfoList: describeImageInfoList,
};
