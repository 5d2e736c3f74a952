import { CredentialsError, isCredentialsError } from "../errors/credentials-error.js";
import type { CredentialsRequest, CredentialsProvider } from "./credentials.js";

/**
 * Tries providers in order and takes the first credentials found. A provider that fails for another reason than finding
 * nothing ends the search: a broken place is not an empty one. Once found, the chain stays with that provider as long as it
 * has credentials, so that a running program does not change accounts when a file appears.
 *
 * @param providers - One or more, the most particular first.
 * @returns a provider that rejects with one {@link CredentialsError}, which lists everything that was looked for, when none
 * of them finds any or one is broken.
 *
 * @example
 * ```ts
 * import { firstCredentials, tencentFromEnvironment } from "@plimsoll/client";
 *
 * const credentials = firstCredentials(
 *   tencentFromEnvironment({}),
 *   tencentFromEnvironment({ TENCENTCLOUD_SECRET_ID: "id", TENCENTCLOUD_SECRET_KEY: "key" }),
 * );
 * console.log((await credentials()).secretId); // id
 * ```
 */
export function firstCredentials<C>(
  ...providers: readonly [CredentialsProvider<C>, ...CredentialsProvider<C>[]]
): CredentialsProvider<C> {
  let found: CredentialsProvider<C> | undefined;
  const search = async (ask: CredentialsRequest<C> | undefined): Promise<C> => {
    const misses: CredentialsError[] = [];
    for (const provider of providers) {
      try {
        const credentials = await provider(ask);
        found = provider;
        return credentials;
      } catch (error) {
        if (!isCredentialsError(error)) throw error;
        misses.push(error);
        if (error.reason === "unusable") break;
      }
    }
    throw merge(misses);
  };
  return async (ask) => {
    try {
      if (found !== undefined) return await found(ask);
    } catch (error) {
      if (!isCredentialsError(error) || error.reason === "unusable") throw error;
    }
    return search(ask);
  };
}

function merge(misses: readonly CredentialsError[]): CredentialsError {
  const [first] = misses;
  const last = misses.at(-1);
  if (first === undefined || last === undefined) throw new TypeError("firstCredentials() needs a provider");
  return new CredentialsError({
    cloud: first.cloud,
    lookedFor: misses.flatMap(({ lookedFor }) => lookedFor),
    // The next step is to repair the broken place. If no place has credentials, the first one is suggested.
    nextStep: (last.reason === "unusable" ? last : first).nextStep,
    reason: last.reason,
  });
}
