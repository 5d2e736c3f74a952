import { isIP } from "node:net";

/** A host that a certificate is for: a name, or an address as its bytes. */
export type CertifiedHost =
  | { readonly kind: "address"; readonly bytes: Buffer }
  | { readonly kind: "name"; readonly name: string };

const hostName = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;

/**
 * Reads a host name or an address.
 *
 * @throws {RangeError} when it is neither.
 */
export function toCertifiedHost(host: string): CertifiedHost {
  const lower = host.toLowerCase();
  switch (isIP(lower)) {
    case 4:
      return { kind: "address", bytes: Buffer.from(lower.split(".").map(Number)) };
    case 6:
      return { kind: "address", bytes: ipv6Bytes(lower) };
    default:
      if (hostName.test(lower)) return { kind: "name", name: lower };
      throw new RangeError(`a certificate needs host names or addresses, and "${host}" is neither`);
  }
}

/** A URL writes an IPv6 address in one way, without the dotted form, so that only `::` is left to fill in. */
function ipv6Bytes(address: string): Buffer {
  const [zoneless = ""] = address.split("%", 1);
  const groups = new URL(`http://[${zoneless}]`).hostname.slice(1, -1);
  const [head = [], tail = []] = groups.split("::").map((half) => half.split(":").filter((group) => group !== ""));
  const filler = Array.from({ length: 8 - head.length - tail.length }, () => "0");
  const hex = [...head, ...filler, ...tail].map((group) => group.padStart(4, "0")).join("");
  return Buffer.from(hex, "hex");
}
