import type { UpstreamKeys } from "./upstream-keys.js";
import type { UpstreamOrigins } from "./upstream.js";

/** A real key is longer by far; a shorter one would be replaced all over the recording. */
const minSecret = 8;

/**
 * Compares the real services with the keys for them.
 *
 * @throws {RangeError} when one is no origin or has no key, or there is none.
 */
export function checkOrigins({ tcss, sas }: UpstreamOrigins, { tencent, alibaba }: UpstreamKeys): void {
  if (tcss === undefined && sas === undefined) throw new RangeError("upstream names neither tcss nor sas");
  for (const [name, origin, key] of [
    ["tcss", tcss, tencent],
    ["sas", sas, alibaba],
  ] as const) {
    if (origin === undefined) continue;
    if (!URL.canParse(origin) || !/^https?:$/.test(new URL(origin).protocol))
      throw new RangeError(`upstream.${name} must be an origin such as https://service.example, not ${origin}`);
    if (key === undefined) throw new RangeError(`upstream.${name} needs a key of its cloud in credentials`);
  }
}

/**
 * The texts of the keys.
 *
 * @throws {RangeError} when one is too short to be replaced wherever it stands.
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
 * Gives the texts back. An error says nothing of them: they are there to be hidden.
 *
 * @throws {RangeError} when one has fewer characters than it must.
 */
export function checkLengths(option: string, texts: readonly string[], min: number): readonly string[] {
  if (texts.some((text) => text.length < min))
    throw new RangeError(`a text in ${option} has less than ${min} characters`);
  return texts;
}
