import type { Service } from "@plimsoll/types";
import { isAction } from "@plimsoll/types";
import type { ParameterSchema } from "@plimsoll/validators/reference";

import { loadRules, rulesOf } from "../gateway/action-rules.js";
import type { MockAccount, MockCredentials } from "../gateway/accounts.js";
import { createAccounts } from "../gateway/accounts.js";
import { NonceMemory } from "../gateway/nonces.js";
import { authenticate as authenticateSas, nonceKeepMs } from "../sas/auth.js";
import { claims as claimsSas, parseCall as parseSasCall } from "../sas/call.js";
import type { SasCall } from "../sas/call.js";
import { decode as decodeSas } from "../sas/decode.js";
import type { Format } from "../sas/format.js";
import { checkFormat, checkMethod, isSasHost, requestChecks as sasRequestChecks } from "../sas/request-checks.js";
import { authenticate as authenticateTcss } from "../tcss/auth.js";
import type { TcssCall } from "../tcss/call.js";
import { claims as claimsTcss, parseCall as parseTcssCall } from "../tcss/call.js";
import { decode as decodeTcss } from "../tcss/decode.js";
import { requestChecks as tcssRequestChecks } from "../tcss/request-checks.js";
import type { WireRequest } from "../wire/message.js";
import { parseRequest } from "../wire/parsed-request.js";

/** A request with a valid signature, and what it asks for. */
export type SignedCall = (
  | { readonly service: "tcss"; readonly call: TcssCall }
  | { readonly service: "sas"; readonly call: SasCall }
) & {
  readonly action: string;
  /** Parameters of the action. */
  readonly parameters: unknown;
  /** Format that the answer must have. */
  readonly format: Format;
};

/**
 * Reads a request to a service and verifies its signature.
 *
 * @throws {Refusal} when the service would not read the request, or no known key signed it.
 */
export type SignatureVerifier = (service: Service, request: WireRequest, nowMs: number) => Promise<SignedCall>;

/** The service whose protocol a request speaks; `undefined` for neither. */
export function serviceOf(request: WireRequest): Service | undefined {
  const parsed = parseRequest(request);
  if (claimsTcss(parsed)) return "tcss";
  return claimsSas(parsed) ? "sas" : undefined;
}

/**
 * Makes a verifier that checks signatures as the emulated services do. It does not check whether the action exists and its
 * parameters are valid: a real service has more of both than the emulator.
 *
 * @param accounts - Keys that callers may sign with, besides `credentials`.
 * @param credentials - Keys of every caller. @default those that every mock knows
 * @throws {RangeError} when an account is invalid, or two have the same ID.
 */
export function createVerifier(accounts: readonly MockAccount[], credentials?: MockCredentials): SignatureVerifier {
  const known = createAccounts(accounts, credentials);
  const nonces = new NonceMemory(nonceKeepMs);
  return async (service, request, nowMs) => {
    if (service === "tcss") {
      const call = parseTcssCall(parseRequest(request));
      for (const check of tcssRequestChecks("tcss")) check({ call });
      authenticateTcss(call, { accounts: known, nowMs });
      const parameters = decodeTcss(call, await schemaOf("tcss", call.action));
      return { service, call, action: call.action, parameters, format: "json" };
    }
    const call = parseSasCall(parseRequest(request));
    for (const check of [...sasRequestChecks(isSasHost), checkMethod, checkFormat]) check({ call });
    authenticateSas(call, { accounts: known, nonces, nowMs });
    const parameters = decodeSas(call, await schemaOf("sas", call.action));
    return { service, call, action: call.action, parameters, format: call.format.format };
  };
}

/** An action that the specs do not have is decoded without a schema. */
async function schemaOf(service: Service, action: string): Promise<ParameterSchema> {
  if (!isAction(service, action)) return { type: "object" };
  await loadRules(service, action);
  return rulesOf(service, action).reference.request;
}
