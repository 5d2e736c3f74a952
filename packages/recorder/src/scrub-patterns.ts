import { isIPv4, isIPv6 } from "node:net";

import type { Placeholders } from "./placeholders.js";
import { endsAboutSecrets, mayBeAccount, mayBeAddress, secretWords } from "./scrub-names.js";

/** A pattern in lower case for any case: the flag for that would count for all the others, too. */
function inAnyCase(words: string): string {
  return words.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const words = inAnyCase(secretWords);
const about = inAnyCase(endsAboutSecrets);

/** A name with one of the words in it; the bounds keep the search short. */
const secretName = String.raw`(?<![\w-])(?![\w-]{0,140}?${about}["']?\s{0,3}[=:\s])[\w-]{0,100}(?:${words})`;

/** The text between such a name and its value: an equals sign; a colon, with a space only directly after the word; a scheme of HTTP. */
const assigned = String.raw`(?:[\w-]{0,40}\\{0,3}["']?(?:\s{0,3}=\s{0,3}|:(?!\s))|\\{0,3}["']?\s{0,3}:\s{1,3})(?:\\{0,3}["'])?(?:[A-Za-z][\w-]{2,20} (?=\S))?`;

/** An option of a command, or an instruction that sets a variable, with a space before its value. */
const option = String.raw`(?:(?<![\w-])(?:--|(?:ENV|ARG) {1,3})[\w-]{0,100}(?:${words})[\w-]{0,40} {1,3})`;

/** A value up to a space, a quote or the next parameter, without the marks that end a sentence. */
const secretValue = String.raw`[^\s"'\\&<>]*[^\s"'\\&<>,;.)\]}]`;

/** Tokens and keys by the letters that they begin with. */
const prefixes = [
  String.raw`(?:AKID|LTAI|AKIA|ASIA|STS\.)[A-Za-z0-9]{12,}`,
  String.raw`(?<![A-Za-z0-9])(?:gh[opsur]_|github_pat_|gl[a-z]{2,5}-|xox[a-z]-|xapp-|sk-|[prs]k_(?:live|test)_|npm_|pypi-|hf_|dckr_pat_|dop_v1_|hv[bs]\.|AIza|ya29\.)[\w-]{16,}`,
].join("|");

/**
 * Secrets and addresses that have a form of their own, each as a named group. UUIDs come first because they stay: their last part may
 * be twelve digits. What may be long starts only where a word does, so that a long text is gone through once.
 */
const pattern = new RegExp(
  [
    String.raw`(?<uuid>(?<![\w-])[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![\w-]))`,
    String.raw`(?<pem>-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----[^-]*(?:-(?!----)[^-]*)*(?:-----END [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)?)`,
    String.raw`(?<jwt>(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)`,
    String.raw`(?<login>(?<![\w+.-])[A-Za-z][\w+.-]{0,30}:\/\/(?=[^\s/?#"'<>]{1,1024}@))(?<user>[^\s/?#"'<>]{1,1024})(?=@)`,
    String.raw`(?<key>${prefixes})`,
    String.raw`(?<name>(?:${secretName}${assigned}|${option}|(?<![\w-])[Bb]earer {1,3}(?=[\w.~+/=-]{8})))(?<value>${secretValue})`,
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
      case "login":
        return `${groups["login"]}${placeholders.secret(groups["user"] ?? "")}`;
      case "name":
        return `${groups["name"]}${placeholders.secret(groups["value"] ?? "")}`;
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
