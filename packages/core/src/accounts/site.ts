import { services } from "@plimsoll/types";

import type { Cloud } from "../image/image.js";

/**
 * The two sites of each vendor. Accounts of one do not exist at the other. Tencent Cloud: `international` is tencentcloud.com,
 * `mainland` is cloud.tencent.com. Alibaba Cloud: alibabacloud.com and aliyun.com.
 */
export const SITES = ["international", "mainland"] as const;

/** One of {@link SITES}. */
export type Site = (typeof SITES)[number];

/** Origins of the services, from the servers of the specs, which name the one outside mainland China first. */
const origins: Readonly<Record<Cloud, Readonly<Record<Site, string>>>> = {
  tencent: { international: services.tcss.endpoints[0], mainland: services.tcss.endpoints[1] },
  alibaba: { international: services.sas.endpoints[0], mainland: services.sas.endpoints[1] },
};

/** The properties of an account that determine its endpoint. */
export interface EndpointChoice {
  /** The cloud. */
  readonly cloud: Cloud;
  /** The site that the account was opened at. */
  readonly site: Site;
  /** Region to call. @default the site decides alone */
  readonly region?: string | undefined;
}

/**
 * The origin of the service. At Tencent Cloud the site chooses it, and regions do not. At Alibaba Cloud a region belongs to one
 * of two service centers, whichever site the account was opened at; without a region the site chooses the center.
 */
export function endpointOf({ cloud, site, region }: EndpointChoice): string {
  const { [cloud]: ofCloud } = origins;
  return ofCloud[region === undefined || cloud === "tencent" ? site : centerOf(region)];
}

/**
 * The service center of Security Center that a region belongs to.
 *
 * @see https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-endpoint, read 2026-11-27
 */
function centerOf(region: string): Site {
  return region.startsWith("cn-") ? "mainland" : "international";
}
