import type { Handler } from "../../gateway/handler.js";
import { scanStatusNumber } from "../host-image-details.js";
import { hostMalwareRules, toImageVirusInfo } from "../findings/malware-rows.js";
import { hostContents } from "../findings/named-image.js";
import { toRowQuery } from "../findings/row-lists.js";

/** Lists the malware of one image found on hosts. */
export const describeAssetImageVirusList: Handler<"tcss", "DescribeAssetImageVirusList"> = (request, { store }) => {
  const query = toRowQuery("DescribeAssetImageVirusList", request, hostMalwareRules);
  const { ImageID } = request;
  const { rows, total } = hostContents(store, ImageID).rows("malware", query);
  return {
    List: rows.map(toImageVirusInfo),
    TotalCount: total,
    VirusScanStatus: scanStatusNumber(store.hostImages.get(ImageID)?.ScanStatus),
  };
};
