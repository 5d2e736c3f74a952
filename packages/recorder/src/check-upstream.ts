import type { UpstreamKeys } from "./upstream-keys.js";
import type { UpstreamOrigins } from "./upstream.js";

/** Shortest key. Real ones are far longer, and a short text would be replaced all over the recording. */
const minSecret = 8;

/**
 * Checks the addresses of the real services, and that each has a key.
 *
 * @throws {RangeError} when an upstream is not an origin or has no key, or both are missing.
 */
export function checkOrigins({ tcss, sas }: UpstreamOrigins, { tencent, alibaba }: UpstreamKeys): void {
  if (tcss === undefined && sas === undefined)
    throw new RangeError("upstream names neither tcss nor sas; give the address of at least one");
  for (const [name, origin, cloud, key] of [
    ["tcss", tcss, "tencent", tencent],
    ["sas", sas, "alibaba", alibaba],
  ] as const) {
    if (origin === undefined) continue;
    if (!URL.canParse(origin) || !/^https?:$/.test(new URL(origin).protocol))
      throw new RangeError(`upstream.${name} must be an origin such as https://service.example, not ${origin}`);
    if (key === undefined) throw new RangeError(`upstream.${name} needs a key of its cloud: give credentials.${cloud}`);
  }
}

/**
 * Lists the texts of the keys.
 *
 * @throws {RangeError} when a key is too short to be replaced everywhere.
 */
export function secretsOf({ tencent, alibaba }: UpstreamKeys): readonly string[] {
  const all = [
    tencent?.secretId,
    tencent?.secretKey,
    tencent?.token,
    alibaba?.accessKeyId,
    alibaba?.accessKeySecret,
    alibaba?.securityToken,
  ];
  return checkLengths(
    "credentials",
    all.filter((text) => text !== undefined),
    minSecret,
  );
}

/**
 * Checks the lengths of texts and returns them. The error does not repeat a text: it is to be hidden.
 *
 * @throws {RangeError} when a text is shorter than `min` characters.
 */
export function checkLengths(option: string, texts: readonly string[], min: number): readonly string[] {
  if (texts.some((text) => text.length < min))
    throw new RangeError(`a text in ${option} has fewer than ${min} characters, and would be replaced everywhere`);
  return texts;
}
