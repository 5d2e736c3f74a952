import {
  type AlibabaCredentials,
  type TcssClientOptions,
  type TencentCredentials,
  createSasClient,
  createTcssClient,
  isApiError,
  isIndeterminateError,
} from "@plimsoll/client";
import type { Service } from "@plimsoll/types";

import type { Connection, Target } from "./adapter.ts";

/** Options of our client that the tests and benches set; those of both services have the same names. */
export interface PlimsollSettings extends Pick<
  TcssClientOptions,
  "attemptTimeoutMs" | "fetch" | "now" | "random" | "rateLimit" | "retry" | "sleep" | "startTimer" | "timeoutMs"
> {
  /** Credentials that replace the key of the target once the service has refused it. @default none do */
  readonly nextKey?: Pick<Target, "keyId" | "keySecret" | "token">;
}

/** Our client of a service, with the types of its actions widened. */
export interface PlimsollConnection extends Connection {
  /** Reads the whole list of an action, item by item. */
  readonly paginate: (action: string, request?: Readonly<Record<string, unknown>>) => AsyncIterable<object>;
}

/** Our own client. */
export function connectPlimsoll(service: Service, target: Target, settings: PlimsollSettings = {}): PlimsollConnection {
  const { nextKey, ...rest } = settings;
  const options = { ...rest, endpoint: target.origin };
  const client =
    service === "tcss"
      ? createTcssClient({ ...options, credentials: credentialsOf(target, nextKey, tencentKey) })
      : createSasClient({ ...options, credentials: credentialsOf(target, nextKey, alibabaKey) });
  return client as unknown as PlimsollConnection; // the same functions, their types widened
}

/**
 * Code of the service in an error of our client; `undefined` for an error that is not an answer of the service. After a write
 * the code of a service that failed inside is that of the cause: nobody knows whether it was carried out.
 */
export function errorCodeOf(error: unknown): string | undefined {
  if (isIndeterminateError(error)) return errorCodeOf(error.cause);
  return isApiError(error) ? error.code : undefined;
}

type Key = Pick<Target, "keyId" | "keySecret" | "token">;

/** A key as it is, or a provider that hands out the next one when the first is refused. */
function credentialsOf<C>(
  key: Key,
  nextKey: Key | undefined,
  named: (key: Key) => C,
): C | ((ask?: { readonly refused?: unknown }) => Promise<C>) {
  if (nextKey === undefined) return named(key);
  return async ({ refused } = {}) => named(refused === undefined ? key : nextKey);
}

function tencentKey({ keyId, keySecret, token }: Key): TencentCredentials {
  return { secretId: keyId, secretKey: keySecret, ...(token === undefined ? {} : { token }) };
}

function alibabaKey({ keyId, keySecret, token }: Key): AlibabaCredentials {
  return { accessKeyId: keyId, accessKeySecret: keySecret, ...(token === undefined ? {} : { securityToken: token }) };
}
