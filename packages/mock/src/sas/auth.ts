import type { Account, Accounts } from "../gateway/accounts.js";
import { equalSignatures, sha256Hex } from "../crypto/digest.js";
import type { NonceMemory } from "../gateway/nonces.js";
import type { Check } from "../gateway/protocol.js";
import type { Refusal } from "../gateway/refusal.js";
import { encodeRfc3986, valueOf } from "../wire/query-string.js";
import { headerOf } from "../wire/message.js";
import { coversRequiredHeaders, mismatchOfAcs3, parseAcs3 } from "./acs3.js";
import type { SasCall } from "./call.js";
import { missingParameter, sasRefusal } from "./errors.js";
import { mismatchOfRpc1 } from "./rpc1.js";

/** Largest difference between the time of a request and the mock's clock, in milliseconds. */
const windowMs = 15 * 60_000;

/** Time for which a nonce is remembered: a request may be dated ahead by the window, and sent again until the window is past. */
export const nonceKeepMs: number = 2 * windowMs;

/** The parts of a signature of either kind. */
interface Signed {
  readonly accessKeyId: string;
  /** `YYYY-MM-DDThh:mm:ssZ`. */
  readonly timestamp: string;
  readonly nonce: string;
  readonly token: string;
  /** Verifies the signature: `undefined` if it matches, otherwise a text about the expected string to sign. */
  readonly mismatch: (secret: string) => string | undefined;
}

/** The check of the signature, which finds the account. */
export const checkSignature: Check<SasCall> = (checked) => {
  const { call, context, nowMs } = checked;
  checked.account = authenticate(call, { accounts: context.accounts, nonces: context.nonces, nowMs });
};

/**
 * Finds the account that signed a request.
 *
 * @throws {Refusal} when a common parameter is missing or malformed, the time is off, the key or the token is not known,
 * the signature does not match or the nonce was used before, checked in this order.
 */
export function authenticate(
  call: SasCall,
  { accounts, nonces, nowMs }: { readonly accounts: Accounts; readonly nonces: NonceMemory; readonly nowMs: number },
): Account {
  const signed = call.scheme === "acs3" ? readAcs3(call) : readRpc1(call);
  checkTimestamp(signed.timestamp, nowMs);
  const account = accounts.sas.get(signed.accessKeyId);
  if (account === undefined) throw sasRefusal("InvalidAccessKeyId.NotFound");
  if (!account.isEnabled) throw sasRefusal("InvalidAccessKeyId.Inactive");
  checkToken(signed.token, account, nowMs);
  const text = signed.mismatch(account.secret);
  if (text !== undefined) throw mismatchRefusal(text, signed.token);
  if (!nonces.use(`${account.id} ${signed.nonce}`, nowMs)) throw sasRefusal("SignatureNonceUsed");
  return account;
}

function readAcs3({ request }: SasCall): Signed {
  const authorization = parseAcs3(headerOf(request.headers, "authorization") ?? "");
  const required = (header: string, name: string): string => {
    const value = headerOf(request.headers, header);
    if (value === undefined || value === "") throw missingParameter(name);
    return value;
  };
  const timestamp = required("x-acs-date", "Timestamp");
  const nonce = required("x-acs-signature-nonce", "SignatureNonce");
  if (authorization === undefined || !coversRequiredHeaders(request, authorization))
    throw sasRefusal("IncompleteSignature");
  return {
    accessKeyId: authorization.accessKeyId,
    timestamp,
    nonce,
    token: headerOf(request.headers, "x-acs-security-token") ?? "",
    mismatch: (secret) => {
      const canonical = mismatchOfAcs3(request, authorization, secret);
      return canonical === undefined
        ? undefined
        : `Specified signature does not match our calculation. server StringToSign is [ACS3-HMAC-SHA256\n${sha256Hex(canonical)}] server CanonicalRequest is [${canonical}]`;
    },
  };
}

function readRpc1({ request }: SasCall): Signed {
  const { pairs } = request;
  const required = (name: string): string => {
    const value = valueOf(pairs, name);
    if (value === undefined || value === "") throw missingParameter(name);
    return value;
  };
  const accessKeyId = required("AccessKeyId");
  // Older pages of the vendor spell it with a capital S.
  const timestamp = valueOf(pairs, "TimeStamp") ?? required("Timestamp");
  const nonce = required("SignatureNonce");
  required("Signature");
  if (required("SignatureMethod").toUpperCase() !== "HMAC-SHA1") throw sasRefusal("InvalidSignatureMethod");
  if (required("SignatureVersion") !== "1.0") throw sasRefusal("IncompleteSignature");
  return {
    accessKeyId,
    timestamp,
    nonce,
    token: valueOf(pairs, "SecurityToken") ?? "",
    // The vendor's older SDKs compare this text with their own string, to tell a wrong secret from a wrong signature.
    mismatch: (secret) => {
      const toSign = mismatchOfRpc1(request, pairs, secret);
      return toSign === undefined
        ? undefined
        : `Specified signature is not matched with our calculation. server string to sign is:${toSign}`;
    },
  };
}

function checkTimestamp(timestamp: string, nowMs: number): void {
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(time)) throw sasRefusal("InvalidTimeStamp.Format");
  if (Math.abs(time - nowMs) > windowMs) throw sasRefusal("InvalidTimeStamp.Expired");
}

function checkToken(given: string, { token = "", expiresAtMs }: Account, nowMs: number): void {
  if (!equalSignatures(token, given))
    throw given === "" ? missingParameter("SecurityToken") : sasRefusal("InvalidSecurityToken.MismatchWithAccessKey");
  if (expiresAtMs <= nowMs) throw sasRefusal("InvalidSecurityToken.Expired");
}

/** Shows like the vendor the string that the server would have signed, without the token, which belongs in no error message. */
function mismatchRefusal(text: string, token: string): Refusal {
  if (token === "") return sasRefusal("SignatureDoesNotMatch", { text });
  const hidden = [token, encodeRfc3986(token), encodeRfc3986(encodeRfc3986(token))];
  return sasRefusal("SignatureDoesNotMatch", {
    text: hidden.reduce((shown, spelling) => shown.replaceAll(spelling, "***"), text),
  });
}
