import type { ActionOf, Service } from "@plimsoll/types";

import type { Accounts } from "../gateway/accounts.js";
import type { NonceMemory } from "../gateway/nonces.js";
import { authenticate as authenticateSas } from "../sas/auth.js";
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
import { sortKeys } from "./sort-keys.js";

/** A request that was signed with a key of the mock, and what it asks for. */
export type SignedCall = (
  | { readonly service: "tcss"; readonly call: TcssCall }
  | { readonly service: "sas"; readonly call: SasCall }
) & {
  readonly action: string;
  /** Parameters of the action, with the members of every object in one order. */
  readonly parameters: unknown;
  /** How the answer is to be written. */
  readonly format: Format;
};

/** What it takes to find out who sent a request. */
export interface Doorkeeper {
  readonly accounts: Accounts;
  readonly nonces: NonceMemory;
  readonly nowMs: number;
}

/** The service whose protocol a request speaks; `undefined` for neither. */
export function serviceOf(request: WireRequest): Service | undefined {
  const parsed = parseRequest(request);
  if (claimsTcss(parsed)) return "tcss";
  return claimsSas(parsed) ? "sas" : undefined;
}

/**
 * Reads a request and verifies its signature, as the gateways of the mock do. Whether the action exists and what its
 * parameters must be is not looked at: a real service has more of both than the mock.
 *
 * @throws {Refusal} when the request is none to the service, or not signed by a key that is known.
 */
export function readSignedCall(
  service: Service,
  request: WireRequest,
  { accounts, nonces, nowMs }: Doorkeeper,
): SignedCall {
  if (service === "tcss") {
    const call = parseTcssCall(parseRequest(request));
    for (const check of tcssRequestChecks("tcss")) check({ call });
    authenticateTcss(call, { accounts, nowMs });
    // An action that the specs do not have is decoded without a schema.
    const decoded = decodeTcss(call, call.action as ActionOf<"tcss">); // looked up by name, and may be missing there
    return { service, call, action: call.action, parameters: sortKeys(decoded), format: "json" };
  }
  const call = parseSasCall(parseRequest(request));
  for (const check of [...sasRequestChecks(isSasHost), checkMethod, checkFormat]) check({ call });
  authenticateSas(call, { accounts, nonces, nowMs });
  const decoded = decodeSas(call, call.action as ActionOf<"sas">); // looked up by name, and may be missing there
  return { service, call, action: call.action, parameters: sortKeys(decoded), format: call.format.format };
}
