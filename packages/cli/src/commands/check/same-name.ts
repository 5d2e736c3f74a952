import { type Image, type ImageReference, parseImageReference, registryHost } from "@plimsoll/core";

/** Result of comparing a place of an image to a name: the same, only the registry is another one or is not known, or another image. */
export type NameMatch = "other" | "other-registry" | "same" | "unsaid-registry";

/**
 * Compares a place of an image to a name. At Alibaba Cloud the registry stands beside the name, and where it is not said nothing but the
 * path can be compared.
 */
export function compareName({ host, path, tag }: ImageReference, image: Image): NameMatch {
  if (tag !== undefined && image.tag !== tag) return "other";
  if (image.cloud === "alibaba") {
    if (image.repository !== path) return "other";
    const hosts = hostsIn(image.registry?.address ?? "");
    if (hosts.length === 0) return "unsaid-registry";
    return hosts.includes(host) ? "same" : "other-registry";
  }
  const read = parseImageReference(image.repository);
  if (read?.path !== path) return "other";
  return read.host === host ? "same" : "other-registry";
}

/** Hosts in an address as the vendor writes it: a URL, a JSON list of domains, or one domain. A word without a dot is a region. */
export function hostsIn(address: string): readonly string[] {
  const found =
    address.match(/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+(?::\d{1,5})?|localhost:\d{1,5}/gi) ?? [];
  return found.map((host) => registryHost(host));
}
