import type { Handler } from "../../gateway/handler.js";
import { missingParameter } from "../errors.js";

/**
 * Looks up images by their own UUID or by that of a server that runs them. The documents speak of servers, their example
 * has UUIDs of images.
 */
export const describeImageInfoList: Handler<"sas", "DescribeImageInfoList"> = ({ Uuids }, { store }) => {
  const uuids = Uuids.split(",")
    .map((uuid) => uuid.trim())
    .filter((uuid) => uuid !== "");
  if (uuids.length === 0) throw missingParameter("Uuids");
  return { ImageInfos: store.alibabaImages.find(uuids) };
};
