/** What the name of a member says about its value. */
export type NameKind = "account" | "host" | "plain" | "requestId" | "secret";

/** What stands in the names of secrets, as a pattern in lower case. */
export const secretWords: string =
  "secret[-_ ]?(?:access[-_ ]?)?(?:key|id)|secret|passw(?:or)?d|passwd|passphrase|pwd|token|signature|credential|(?:private|access|api)[-_ ]?key|authorization|cookie";

/** With what names end that only speak of secrets: how many there are, of which kind, since when. */
export const endsAboutSecrets: string = "(?:cnt|count|num|type|status|time|level)";

const secret = new RegExp(`${secretWords}|^auth$|(?:^|_)pass$`, "i");
const aboutSecrets = new RegExp(`${endsAboutSecrets}$`, "i");

const account = /(?:uin|app_?id|ali_?uid|account_?id|owner_?id|user_?id|tenant_?id|^uid)$/i;
const requestId = /^request_?id$/i;
const host = /^(?:host|(?:host|node|machine|instance)_?name)$/i;

/** Members whose long numbers are no accounts. */
const measure = /(?:size|bytes|time|timestamp)$/i;

/** Members whose values look like IP addresses and are none: `2.31.0.1`. */
const version = /version/i;

/** Says what the name of a member tells about its value. */
export function kindOfName(name: string): NameKind {
  if (requestId.test(name)) return "requestId";
  if (account.test(name)) return "account";
  if (secret.test(name) && !aboutSecrets.test(name)) return "secret";
  return host.test(name) ? "host" : "plain";
}

/** Whether a number of 12 or 16 digits under this name may be an account. */
export function mayBeAccount(name: string): boolean {
  return !measure.test(name);
}

/** Whether what looks like an IP address under this name may be one. */
export function mayBeAddress(name: string): boolean {
  return !version.test(name);
}
