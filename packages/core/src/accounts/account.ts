import type { Cloud } from "../image/image.js";
import type { Config, ConfiguredAccount, CredentialsReference } from "./config.js";
import { type Site, endpointOf } from "./site.js";

/** An account at one endpoint: it is read and called as one. */
export interface Account {
  /** Name for people and for `--account`; `name/region` where the regions of one account lead to two endpoints. */
  readonly name: string;
  /** The cloud. */
  readonly cloud: Cloud;
  /** The vendor's site that the account was opened at. */
  readonly site: Site;
  /** Region that calls name; absent for none. */
  readonly region?: string;
  /** All regions of the account that lead to its endpoint; empty for none. */
  readonly regions: readonly string[];
  /** Origin of the service. */
  readonly endpoint: string;
  /** Where its key is found; absent for the places where the vendor's own tools look. */
  readonly credentials?: CredentialsReference;
}

/**
 * The accounts of a configuration, in its order. Regions of one account that lead to one endpoint are one account, because they
 * choose no data: reading each would give every image several times.
 */
export function accountsOf({ accounts = {} }: Pick<Config, "accounts">): readonly Account[] {
  return Object.entries(accounts).flatMap(([name, account]) => splitByEndpoint(name, account));
}

/** Account of a cloud that no file names. */
export function implicitAccount(cloud: Cloud, site: Site = "international"): Account {
  return { name: cloud, cloud, site, regions: [], endpoint: endpointOf({ cloud, site }) };
}

function splitByEndpoint(name: string, account: ConfiguredAccount): readonly Account[] {
  const { cloud, site = "international", regions = [], endpoint, credentials } = account;
  const rest = credentials === undefined ? {} : { credentials };
  const byEndpoint = new Map<string, string[]>();
  for (const region of regions) {
    const origin = originOf(endpoint) ?? endpointOf({ cloud, site, region });
    byEndpoint.set(origin, [...(byEndpoint.get(origin) ?? []), region]);
  }
  if (byEndpoint.size === 0)
    return [{ name, cloud, site, regions, endpoint: originOf(endpoint) ?? endpointOf({ cloud, site }), ...rest }];
  return [...byEndpoint].map(([origin, [region = "", ...others]]) => ({
    name: byEndpoint.size === 1 ? name : `${name}/${region}`,
    cloud,
    site,
    region,
    regions: [region, ...others],
    endpoint: origin,
    ...rest,
  }));
}

function originOf(endpoint: string | undefined): string | undefined {
  return endpoint?.replace(/\/$/, "");
}
