import type { Handler } from "../../gateway/handler.js";
import { namedRegistryImage } from "../findings/named-image.js";
import { toRowQuery } from "../findings/row-lists.js";
import { registryVulnerabilityRules, toImageVul } from "../findings/vulnerability-rows.js";

/** Lists the vulnerabilities of one image in a registry. */
export const describeAssetImageRegistryVulList: Handler<"tcss", "DescribeAssetImageRegistryVulList"> = (
  request,
  { store },
) => {
  const query = toRowQuery("DescribeAssetImageRegistryVulList", request, registryVulnerabilityRules);
  const { rows, total } = namedRegistryImage(store, request).contents.rows("vulnerability", query);
  return { List: rows.map(toImageVul), TotalCount: total };
};
