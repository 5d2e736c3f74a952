import type { Handler } from "../../gateway/handler.js";
import { hostContents } from "../findings/named-image.js";
import { hostRiskRules, risksOf, toImageRiskInfo } from "../findings/risk-rows.js";
import { toRowQuery } from "../findings/row-lists.js";

/** Lists the sensitive data and the risky commands of one image found on hosts. Secrets are in clear. */
export const describeAssetImageRiskList: Handler<"tcss", "DescribeAssetImageRiskList"> = (request, { store }) => {
  const query = toRowQuery("DescribeAssetImageRiskList", request, hostRiskRules);
  const { rows, total } = risksOf(hostContents(store, request.ImageID), query);
  return { List: rows.map(toImageRiskInfo), TotalCount: total };
};
