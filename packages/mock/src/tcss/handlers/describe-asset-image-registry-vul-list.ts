import type { tcss } from "@plimsoll/types";

import { WrittenRows } from "../../findings/written-rows.js";
import type { Handler } from "../../gateway/handler.js";
import { namedRegistryImage } from "../findings/named-image.js";
import { toRowQuery } from "../findings/row-lists.js";
import { writeVulnerabilities } from "../findings/vulnerability-page.js";
import { imageVulForm, registryVulnerabilityRules } from "../findings/vulnerability-rows.js";

const form = new WrittenRows(imageVulForm);

/** Lists the vulnerabilities of one image in a registry. */
export const describeAssetImageRegistryVulList: Handler<"tcss", "DescribeAssetImageRegistryVulList"> = (
  request,
  { store },
) => {
  const query = toRowQuery("DescribeAssetImageRegistryVulList", request, registryVulnerabilityRules);
  const { contents } = namedRegistryImage(store, request);
  return writeVulnerabilities<tcss.components["schemas"]["ImageVul"]>(contents, query, form);
};
