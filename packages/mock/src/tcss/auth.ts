import type { Account, Accounts } from "../gateway/accounts.js";
import { equalSignatures } from "../crypto/digest.js";
import type { Check } from "../gateway/protocol.js";
import { valueOf } from "../wire/query-string.js";
import { headerOf } from "../wire/message.js";
import type { TcssCall } from "./call.js";
import { invalidValue, tcssRefusal } from "./errors.js";
import { isServiceOf } from "./hosts.js";
import { isSignedByTc3, parseTc3 } from "./tc3.js";
import { isSignedByV1 } from "./v1.js";

/** Largest difference between the time of a request and the mock's clock, in milliseconds. */
const windowMs = 300_000;

/** The arguments of {@link authenticate} besides the request. */
export interface AuthContext {
  readonly accounts: Accounts;
  readonly nowMs: number;
  /** Name of the service in the credential scope. @default "tcss" */
  readonly service?: string;
}

/**
 * Makes the check of the signature, which finds the account.
 *
 * @param service - Name of the service in the credential scope.
 */
export function checkSignature(service: string): Check<TcssCall> {
  return (checked) => {
    const { call, context, nowMs } = checked;
    checked.account = authenticate(call, { accounts: context.accounts, nowMs, service });
  };
}

/**
 * Finds the account that signed a request.
 *
 * @throws {Refusal} when the time is off, the key or the token is not known, or the signature does not match, checked in
 * this order.
 */
export function authenticate(call: TcssCall, { accounts, nowMs, service = "tcss" }: AuthContext): Account {
  checkTimestamp(call.timestamp, nowMs);
  const { secretId, isSignedBy } = readSignature(call, service);
  const account = accounts.tcss.get(secretId);
  if (account === undefined || !account.isEnabled) throw tcssRefusal("AuthFailure.SecretIdNotFound");
  if (!equalSignatures(account.token ?? "", call.token ?? "") || account.expiresAtMs <= nowMs)
    throw tcssRefusal("AuthFailure.TokenFailure");
  if (!isSignedBy(account)) throw tcssRefusal("AuthFailure.SignatureFailure");
  return account;
}

function checkTimestamp(timestamp: string, nowMs: number): void {
  if (!/^\d{1,12}$/.test(timestamp)) throw invalidValue("Timestamp");
  if (Math.abs(Number(timestamp) * 1000 - nowMs) > windowMs) throw tcssRefusal("AuthFailure.SignatureExpire");
}

function readSignature(
  call: TcssCall,
  service: string,
): {
  readonly secretId: string;
  readonly isSignedBy: (account: Account) => boolean;
} {
  const { request, pairs, timestamp } = call;
  if (call.scheme === "v1") {
    if (!/^\d{1,20}$/.test(valueOf(pairs, "Nonce") ?? ""))
      throw tcssRefusal("InvalidParameter", "Parameter `Nonce` type error.");
    return {
      secretId: valueOf(pairs, "SecretId") ?? "",
      isSignedBy: ({ secret }) => isSignedByV1(request, pairs, secret),
    };
  }
  const authorization = parseTc3(headerOf(request.headers, "authorization") ?? "");
  if (authorization === undefined) throw tcssRefusal("AuthFailure.InvalidAuthorization");
  return {
    secretId: authorization.secretId,
    isSignedBy: (account) =>
      isServiceOf(request.hosts, authorization.service, service) &&
      isSignedByTc3(request, authorization, { account, timestamp }),
  };
}
