import type { tcss } from "@plimsoll/types";

import { WrittenRows } from "../../findings/written-rows.js";
import type { Handler } from "../../gateway/handler.js";
import { hostContents } from "../findings/named-image.js";
import { toRowQuery } from "../findings/row-lists.js";
import { writeVulnerabilities } from "../findings/vulnerability-page.js";
import { hostVulnerabilityRules, imagesVulForm } from "../findings/vulnerability-rows.js";

const form = new WrittenRows(imagesVulForm);

/** Lists the vulnerabilities of one image found on hosts. */
export const describeAssetImageVulList: Handler<"tcss", "DescribeAssetImageVulList"> = (request, { store }) => {
  const query = toRowQuery("DescribeAssetImageVulList", request, hostVulnerabilityRules);
  return writeVulnerabilities<tcss.components["schemas"]["ImagesVul"]>(
    hostContents(store, request.ImageID),
    query,
    form,
  );
};
