import type { Service } from "@plimsoll/types";

import type { WireResponse } from "../wire/message.js";
import type { ParsedRequest } from "../wire/parsed-request.js";
import type { CheckedRequest } from "./checked-request.js";
import type { ParsedCall } from "./parsed-call.js";
import type { Refusal } from "./refusal.js";

/**
 * One check of a request.
 *
 * @throws {Refusal} when the service would refuse the request.
 */
export type Check<Call extends ParsedCall> = (checked: CheckedRequest<Call>) => void;

/** A check that looks at nothing but the request. */
export type RequestCheck<Call extends ParsedCall> = (checked: { readonly call: Call }) => void;

/** The wire protocol of a service: everything that differs between services, for {@link createGateway}. */
export interface Protocol<Call extends ParsedCall> {
  /** Service that the requests count for. */
  readonly service: Service;
  /** True if a request speaks this protocol. */
  readonly claims: (request: ParsedRequest) => boolean;
  /** Reads the common parameters. Never refuses: the checks do. */
  readonly parse: (request: ParsedRequest) => Call;
  /**
   * Loads what the checks of a call need and the process does not have yet; `undefined` if there is nothing to wait for. Never
   * rejects.
   *
   * @default nothing is loaded
   */
  readonly prepare?: (call: Call) => Promise<void> | undefined;
  /** The checks, in the order in which the vendor's answers suggest them. The first that fails decides the answer. */
  readonly checks: readonly Check<Call>[];
  /** Carries out the action of a request that passed every check, and returns its answer without the request ID. */
  readonly handle: (checked: CheckedRequest<Call>) => object;
  /** Makes the ID of a request in the vendor's spelling. */
  readonly newRequestId: () => string;
  /** Writes an answer into the vendor's envelope. */
  readonly writeAnswer: (call: Call, requestId: string, answer: object) => WireResponse;
  /** Writes a refusal into the vendor's envelope. */
  readonly writeRefusal: (call: Call, requestId: string, refusal: Refusal) => WireResponse;
  /** The refusal for an error of the mock itself. */
  readonly internalError: () => Refusal;
}
