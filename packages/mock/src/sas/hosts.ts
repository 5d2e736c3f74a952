/** `tds.<region>.aliyuncs.com`, those without a region, those inside a VPC, and `sas.` of older SDKs. */
const vendorHost = /^([a-z0-9-]+)(?:\.([a-z0-9-]{1,40}))?(?:\.[a-z0-9-]+)*\.aliyuncs\.com\.?(?::\d+)?$/;

/**
 * The regions with a host of Security Center, of now or of older SDKs. One that a caller makes up must not have a rate limit
 * of its own.
 *
 * @see https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-endpoint, read 2026-11-21
 */
const regions: ReadonlySet<string> = new Set([
  "cn-shanghai",
  "cn-hangzhou",
  "ap-southeast-1",
  "ap-southeast-2",
  "ap-southeast-3",
  "vpc-proxy",
]);

/** The names under which Security Center is known. */
const products = ["sas", "tds", "tds-intl", "tds-vpc"];

/** The product and the region that a host of the vendor leads to. */
export interface VendorHost {
  /** True if it leads to Security Center, false if to another product. */
  readonly isSas: boolean;
  /** Region in the name; empty if the name has none, or one where Security Center has no host. */
  readonly region: string;
}

/**
 * Reads one of the vendor's hosts; `undefined` for any other.
 *
 * @see https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-endpoint, read 2026-11-21
 */
export function readVendorHost(host: string): VendorHost | undefined {
  const [, product, region = ""] = vendorHost.exec(host.toLowerCase()) ?? [];
  return product === undefined
    ? undefined
    : { isSas: products.includes(product), region: regions.has(region) ? region : "" };
}
