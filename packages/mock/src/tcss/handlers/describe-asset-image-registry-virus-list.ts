import type { Handler } from "../../gateway/handler.js";
import { registryMalwareRules, toImageVirus } from "../findings/malware-rows.js";
import { namedRegistryImage } from "../findings/named-image.js";
import { toRowQuery } from "../findings/row-lists.js";

/** Lists the malware of one image in a registry. */
export const describeAssetImageRegistryVirusList: Handler<"tcss", "DescribeAssetImageRegistryVirusList"> = (
  request,
  { store },
) => {
  const query = toRowQuery("DescribeAssetImageRegistryVirusList", request, registryMalwareRules);
  const { rows, total } = namedRegistryImage(store, request).contents.rows("malware", query);
  return { List: rows.map(toImageVirus), TotalCount: total };
};
