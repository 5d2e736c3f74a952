/** Kind of value, by the name of its field. */
export type NameKind = "account" | "host" | "plain" | "requestId" | "secret";

/** Words in the names of secrets, as a pattern in lower case. */
export const secretWords: string =
  "secret[-_ ]?(?:access[-_ ]?)?(?:key|id)|secret|passw(?:or)?d|passwd|passphrase|pwd|token|signature|credential|(?:private|access|api)[-_ ]?key|authorization|cookie";

/** Endings of names that are about secrets but hold none: their number, kind, time. */
export const endsAboutSecrets: string = "(?:cnt|count|num|type|status|time|level)";

const secret = new RegExp(`${secretWords}|^auth$|(?:^|_)pass$`, "i");
const aboutSecrets = new RegExp(`${endsAboutSecrets}$`, "i");

const account = /(?:uin|app_?id|ali_?uid|account_?id|owner_?id|user_?id|tenant_?id|^uid)$/i;
const requestId = /^request_?id$/i;
const host = /^(?:host|(?:host|node|machine|instance)_?name)$/i;

/** Fields whose long numbers are sizes and times, not accounts. */
const measure = /(?:size|bytes|time|timestamp)$/i;

/** Fields whose values look like IP addresses but are versions: `2.31.0.1`. */
const version = /version/i;

/** Tells the kind of a value by the name of its field. */
export function kindOfName(name: string): NameKind {
  if (requestId.test(name)) return "requestId";
  if (account.test(name)) return "account";
  if (secret.test(name) && !aboutSecrets.test(name)) return "secret";
  return host.test(name) ? "host" : "plain";
}

/** `true` if a number of 12 or 16 digits in this field may be an account. */
export function mayBeAccount(name: string): boolean {
  return !measure.test(name);
}

/** `true` if a value of this field that looks like an IP address may be one. */
export function mayBeAddress(name: string): boolean {
  return !version.test(name);
}
