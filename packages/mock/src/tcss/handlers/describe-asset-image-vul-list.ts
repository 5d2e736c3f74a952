import type { Handler } from "../../gateway/handler.js";
import { hostContents } from "../named-image.js";
import { toRowQuery } from "../row-lists.js";
import { hostVulnerabilityRules, toImagesVul } from "../vulnerability-rows.js";

/** Lists the vulnerabilities of one image found on hosts. */
export const describeAssetImageVulList: Handler<"tcss", "DescribeAssetImageVulList"> = (request, { store }) => {
  const query = toRowQuery("DescribeAssetImageVulList", request, hostVulnerabilityRules);
  const { rows, total } = hostContents(store, request.ImageID).rows("vulnerability", query);
  return { List: rows.map(toImagesVul), TotalCount: total };
};
