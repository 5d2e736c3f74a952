import { isIPv4, isIPv6 } from "node:net";

import type { Placeholders } from "./placeholders.js";
import { mayBeAccount, mayBeAddress } from "./scrub-names.js";

/**
 * What can be told by its look, each as a named group. UUIDs come first because they are left alone: their last part may
 * be twelve digits. What may be long starts only where a word does, so that a long text is gone through once.
 */
const pattern = new RegExp(
  [
    String.raw`(?<uuid>(?<![\w-])[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![\w-]))`,
    String.raw`(?<pem>-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?)`,
    String.raw`(?<jwt>(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)`,
    String.raw`(?<field>(?:Signature|Credential)=[^\s,&"\]]+)`,
    String.raw`(?<key>(?:AKID|LTAI|STS\.)[A-Za-z0-9]{12,})`,
    String.raw`(?<email>(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)`,
    String.raw`(?<ipv6>(?<![\w:.])(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F.]{0,15}(?![\w:]))`,
    String.raw`(?<ipv4>(?<![\d.vV])(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d))`,
    String.raw`(?<hex>[0-9a-fA-F]{12,})`,
  ].join("|"),
  "g",
);

/** Hexadecimal digits from this many on are a digest or an ID, even if there are twelve decimal ones among them. */
const minDigest = 20;

/** Numbers of accounts: 12 digits at Tencent Cloud, 16 at Alibaba Cloud. */
const accountNumber = /(?<!\d)(?:\d{16}|\d{12})(?!\d)/g;

/** Addresses that say nothing about anybody. */
const ownAddress = /^(?:127\.|0\.0\.0\.0$|::1?$)/;

/** Replaces keys, tokens, e-mail and IP addresses and numbers of accounts in a text. */
export function scrubPatterns(text: string, name: string, placeholders: Placeholders): string {
  return text.replace(pattern, (match: string, ...rest: readonly unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>; // the last argument, as the pattern has names
    const kind = Object.keys(groups).find((group) => groups[group] !== undefined) ?? "uuid";
    switch (kind) {
      case "pem":
      case "jwt":
      case "key":
        return placeholders.secret(match);
      case "field":
        return `${match.slice(0, match.indexOf("=") + 1)}${placeholders.secret(match)}`;
      case "email":
        return placeholders.email(match);
      case "ipv4":
      case "ipv6":
        return scrubAddress(match, name, placeholders);
      case "hex":
        return scrubDigits(match, name, placeholders);
      default:
        return match;
    }
  });
}

/** The pattern is wider than addresses are. */
function scrubAddress(text: string, name: string, placeholders: Placeholders): string {
  if (!mayBeAddress(name) || ownAddress.test(text)) return text;
  if (isIPv4(text)) return placeholders.ipv4(text);
  return isIPv6(text) ? placeholders.ipv6(text) : text;
}

function scrubDigits(text: string, name: string, placeholders: Placeholders): string {
  if (text.length >= minDigest || !mayBeAccount(name)) return text;
  return text.replace(accountNumber, (digits) => placeholders.account(digits));
}
