import { closest, distance } from "fastest-levenshtein";

import type { Cloud } from "../image/image.js";

/**
 * Regions that the vendors name in their documents. Tencent Cloud: the access regions of TCSS and of the products that share
 * its list. Alibaba Cloud: the regions of both service centers.
 *
 * @see https://www.tencentcloud.com/document/product/1163/52896, read 2026-11-21
 * @see https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-endpoint, read 2026-11-27
 */
export const REGIONS: Readonly<Record<Cloud, readonly string[]>> = {
  tencent:
    words(`ap-guangzhou ap-shanghai ap-nanjing ap-beijing ap-chengdu ap-chongqing ap-hongkong ap-singapore ap-bangkok
    ap-mumbai ap-seoul ap-tokyo na-ashburn na-siliconvalley eu-frankfurt`),
  alibaba:
    words(`cn-qingdao cn-beijing cn-zhangjiakou cn-huhehaote cn-wulanchabu cn-hangzhou cn-shanghai cn-nanjing cn-fuzhou
    cn-shenzhen cn-heyuan cn-guangzhou cn-chengdu cn-hongkong cn-beijing-finance-1 cn-hangzhou-finance cn-shanghai-finance-1
    cn-shenzhen-finance-1 cn-heyuan-acdr-1 cn-north-2-gov-1 cn-qingdao-acdr-ut-1 cn-shanghai-mybk cn-wuhan-lr cn-zhengzhou-jva
    ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-5 ap-southeast-6 ap-southeast-7 ap-northeast-1 ap-northeast-2
    ap-south-1 us-east-1 us-west-1 eu-west-1 eu-central-1 me-east-1 me-central-1`),
};

/** Names of the clouds for messages. */
const NAMES: Readonly<Record<Cloud, string>> = { tencent: "Tencent Cloud", alibaba: "Alibaba Cloud" };

/** True if the cloud's documents name the region. */
export function isKnownRegion(cloud: Cloud, region: string): boolean {
  return REGIONS[cloud].includes(region);
}

/**
 * Finds the fault of a region. A region that no document names may be new, and is allowed, as the vendors add regions without
 * notice; but not one of the other cloud, and not one that differs from a known one in one or two letters. Digits do not count:
 * `ap-southeast-8` will be a region one day.
 *
 * @returns what is wrong and which regions there are, or `undefined`.
 */
export function regionProblem(cloud: Cloud, region: string): string | undefined {
  if (isKnownRegion(cloud, region)) return undefined;
  const other = cloud === "tencent" ? "alibaba" : "tencent";
  const known = `Regions of ${NAMES[cloud]}: ${REGIONS[cloud].join(", ")}.`;
  if (isKnownRegion(other, region)) return `is a region of ${NAMES[other]}, and this is ${NAMES[cloud]}. ${known}`;
  const near = closest(region, [...REGIONS[cloud]]);
  const isMisspelled = distance(lettersOf(region), lettersOf(near)) > 0 && distance(region, near) <= 2;
  return isMisspelled ? `is not a region of ${NAMES[cloud]}; did you mean ${near}? ${known}` : undefined;
}

function lettersOf(region: string): string {
  return region.replaceAll(/\d+/g, "");
}

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}
