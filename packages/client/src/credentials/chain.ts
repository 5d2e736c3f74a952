import { CredentialsError, isCredentialsError } from "../errors/credentials-error.js";
import type { CredentialsProvider } from "./credentials.js";

/**
 * Tries providers in order and takes the first credentials found. A provider that fails for another reason than finding
 * nothing ends the search: a broken place is not an empty one.
 *
 * @param providers - One or more, the most particular first.
 * @returns a provider that rejects with one {@link CredentialsError}, which lists everything that was looked for, when none
 * of them finds any.
 */
export function firstCredentials<C>(
  ...providers: readonly [CredentialsProvider<C>, ...CredentialsProvider<C>[]]
): CredentialsProvider<C> {
  return async () => {
    const misses: CredentialsError[] = [];
    for (const provider of providers) {
      try {
        return await provider();
      } catch (error) {
        if (!isCredentialsError(error)) throw error;
        misses.push(error);
      }
    }
    throw merge(misses);
  };
}

function merge(misses: readonly CredentialsError[]): CredentialsError {
  const [first] = misses;
  if (first === undefined) throw new TypeError("firstCredentials() needs a provider");
  return new CredentialsError({
    cloud: first.cloud,
    lookedFor: misses.flatMap(({ lookedFor }) => lookedFor),
    nextStep: [...new Set(misses.map(({ nextStep }) => nextStep))].join(" "),
  });
}
