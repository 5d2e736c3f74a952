import type { Handler } from "../../gateway/handler.js";
import { namedRegistryImage } from "../findings/named-image.js";
import { registryImagesBy } from "../registry-images-by.js";
import { registryRiskRules, risksOf, toImageRisk } from "../findings/risk-rows.js";
import { toRowQuery } from "../findings/row-lists.js";

/** Lists the sensitive data and the risky commands of one image in a registry. Secrets are in clear. */
export const describeAssetImageRegistryRiskInfoList: Handler<"tcss", "DescribeAssetImageRegistryRiskInfoList"> = (
  request,
  context,
) => {
  const query = toRowQuery("DescribeAssetImageRegistryRiskInfoList", request, registryRiskRules);
  const { id, contents } = namedRegistryImage(context.store, request);
  const [image] = registryImagesBy([id], context);
  const { rows, total } = risksOf(contents, query);
  return { List: rows.map((row) => toImageRisk(row, image?.ImageCreateTime ?? "")), TotalCount: total };
};
