/** The product, region and site that a host of the vendor leads to. */
export interface VendorHost {
  /** Product, the first part of the name: `tcss`. */
  readonly product: string;
  /** Access region of an existing regional host, `nearest` for any other: requests are counted by it. */
  readonly accessRegion: string;
  /** True if the host is one of the mainland site. */
  readonly isMainland: boolean;
}

/** `tcss.tencentcloudapi.com`, `tcss.intl.tencentcloudapi.com` or `tcss.<region>.tencentcloudapi.com`. */
const vendorHost = /^([a-z0-9-]+)(?:\.([a-z0-9-]{1,40}))?(?:\.[a-z0-9-]+)*\.tencentcloudapi\.com\.?(?::\d+)?$/;

/**
 * The access regions of TCSS and, as the end of that list was not read, those of its sibling products: a region that a
 * caller makes up must not have a rate limit of its own.
 *
 * @see https://www.tencentcloud.com/document/product/1163/52896, read 2026-11-21
 */
const accessRegions: ReadonlySet<string> = new Set([
  "ap-guangzhou",
  "ap-shanghai",
  "ap-nanjing",
  "ap-beijing",
  "ap-chengdu",
  "ap-chongqing",
  "ap-hongkong",
  "ap-singapore",
  "ap-bangkok",
  "ap-mumbai",
  "ap-seoul",
  "ap-tokyo",
  "na-ashburn",
  "na-siliconvalley",
  "eu-frankfurt",
]);

/**
 * Reads one of the vendor's hosts; `undefined` for any other.
 *
 * @see https://www.tencentcloud.com/document/product/1163/52896, read 2026-11-21
 */
export function readVendorHost(host: string): VendorHost | undefined {
  const [, product, part = ""] = vendorHost.exec(host.toLowerCase()) ?? [];
  if (product === undefined) return undefined;
  return {
    product,
    accessRegion: accessRegions.has(part) ? part : "nearest",
    isMainland: part !== "intl",
  };
}

/**
 * The spellings of the host that a signature may be made for: the vendor's Node SDK sends `Host` with the port and signs
 * it without, the one for Python signs it with the port.
 */
export function hostSpellings(hosts: readonly string[]): readonly string[] {
  return [...new Set(hosts.flatMap((host) => [host, host.replace(/:\d+$/, "")]))];
}

/**
 * True if a credential scope may name a service. The SDKs for Python and Go always write `tcss`; the one for Node writes
 * what stands before the first dot of the host: `127` for `127.0.0.1:8080`, `localhost:8080` for itself.
 *
 * @param wanted - Name that the service has in a scope. @default "tcss"
 */
export function isServiceOf(hosts: readonly string[], service: string, wanted = "tcss"): boolean {
  return service === wanted || hosts.some((host) => host.toLowerCase().split(".", 1)[0] === service.toLowerCase());
}
