import { type CompleteKey, completeKey } from "../credentials/key-pair.js";
import type { CredentialsRequest } from "../credentials/credentials.js";
import type { MaybePromise } from "../base/maybe-promise.js";
import type { Answer } from "../transport/answer.js";
import type { Cloud } from "../base/cloud.js";
import type { Interceptor } from "../transport/exchange.js";
import type { SigningKey } from "../base/signing-key.js";
import { untilAborted } from "../base/until-aborted.js";

/** Finds the key for one attempt; asked with the key that the service has refused as expired, if it has. */
export type CredentialsResolver = (refused: SigningKey | undefined) => MaybePromise<SigningKey>;

type ResolvedKey = Readonly<Partial<Record<"id" | "secret" | "token", string | undefined>>>;

/**
 * Makes a {@link CredentialsResolver} of what finds the credentials of one cloud. A key is looked at when it is new.
 *
 * @param cloud - Cloud of the key.
 * @param credentials - Finds them; asked with those that were refused.
 * @param toKey - Reads them.
 */
export function createCredentialsResolver<C>(
  cloud: Cloud,
  credentials: (ask: CredentialsRequest<C>) => MaybePromise<C>,
  toKey: (found: C) => ResolvedKey,
): CredentialsResolver {
  let last: { readonly found: ResolvedKey; readonly whole: CompleteKey } | undefined;
  const wholeOf = (found: ResolvedKey): CompleteKey => {
    if (last !== undefined && isSameKey(last.found, found)) return last.whole;
    const whole = completeKey({
      cloud,
      source: "provider",
      id: ["ID", found.id],
      secret: ["secret", found.secret],
      token: ["session token", found.token],
      nextStep: "Let the provider in `credentials` return a whole key.",
    });
    last = { found, whole };
    return whole;
  };
  const keyFrom = (given: C): SigningKey => {
    // A provider without types may forget to return anything.
    const { id, secret, token } = wholeOf(typeof given === "object" && given !== null ? toKey(given) : {});
    return { id, secret, token, given };
  };
  return (refused) => {
    const found = credentials(refused === undefined ? {} : { refused: refused.given as C }); // it came from there
    return found instanceof Promise ? found.then(keyFrom) : keyFrom(found);
  };
}

function isSameKey(one: ResolvedKey, other: ResolvedKey): boolean {
  return one.id === other.id && one.secret === other.secret && one.token === other.token;
}

/** Finds the key of each attempt, before it queues: the service counts requests by key. */
export function resolveCredentials(find: CredentialsResolver): Interceptor {
  return (next) => (request) => {
    const send = (key: SigningKey): Promise<Answer> => next({ ...request, key });
    try {
      const found = find(request.refusedKey);
      return found instanceof Promise ? untilAborted(found, request.signal).then(send) : send(found);
    } catch (error) {
      return Promise.reject(error);
    }
  };
}
