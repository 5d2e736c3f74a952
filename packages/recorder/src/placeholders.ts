import { hmacSha256 } from "@plimsoll/mock/internal";

/** Replaces every request ID in a recording. A replay puts a fresh one in its place. */
export const requestIdPlaceholder = "00000000-0000-0000-0000-000000000000";

/** Networks that documents may use as examples, 254 addresses each. @see https://www.rfc-editor.org/rfc/rfc5737 */
const networks = ["192.0.2.", "198.51.100.", "203.0.113."] as const;
const hostsPerNetwork = 254;
const addresses = networks.length * hostsPerNetwork;

/**
 * Makes placeholders for secret values: the same for the same value, in every recording with the same keys. The value cannot
 * be found from the placeholder without the keys.
 */
export class Placeholders {
  readonly #key: string;
  /** Addresses given out in this recording, so that two do not become one while there are enough. */
  readonly #addresses = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** @param key - A secret. Without it one could try all account numbers, which are short. */
  constructor(key: string) {
    this.#key = key;
  }

  /** For a secret. */
  secret(value: string): string {
    return `scrubbed-${this.#hex("secret", value, 16)}`;
  }

  /** For a text that is to be hidden. */
  hidden(value: string): string {
    return `hidden-${this.#hex("hidden", value, 8)}`;
  }

  /** For the name of a host. */
  host(value: string): string {
    return `host-${this.#hex("host", value, 8)}`;
  }

  /** For an e-mail address, in a domain kept for examples. */
  email(value: string): string {
    return `user-${this.#hex("email", value.toLowerCase(), 8)}@example.com`;
  }

  /** For the number of an account: as many digits, without zeros in front. */
  account(digits: string): string {
    const rest = BigInt(`0x${this.#hex("account", digits, 32)}`) % 10n ** BigInt(digits.length - 1);
    return `1${String(rest).padStart(digits.length - 1, "0")}`;
  }

  /** For an IPv4 address. From the 763rd of a recording on they share. */
  ipv4(value: string): string {
    const known = this.#addresses.get(value);
    if (known !== undefined) return known;
    let index = Number.parseInt(this.#hex("ip", value, 8), 16) % addresses;
    for (let tries = 0; tries < addresses && this.#taken.has(toAddress(index)); tries++)
      index = (index + 1) % addresses;
    const address = toAddress(index);
    this.#taken.add(address);
    this.#addresses.set(value, address);
    return address;
  }

  /** For an IPv6 address, in the network kept for documents. @see https://www.rfc-editor.org/rfc/rfc3849 */
  ipv6(value: string): string {
    const hex = this.#hex("ip", value.toLowerCase(), 16);
    return `2001:db8::${hex.match(/.{4}/g)?.join(":") ?? "1"}`;
  }

  #hex(kind: string, value: string, length: number): string {
    return hmacSha256(this.#key, `${kind}\n${value}`).toString("hex").slice(0, length);
  }
}

function toAddress(index: number): string {
  return `${networks[Math.floor(index / hostsPerNetwork)] ?? networks[0]}${(index % hostsPerNetwork) + 1}`;
}
