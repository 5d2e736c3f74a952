import type { OperationRecord, Service } from "@plimsoll/types";

import type { Answer } from "../transport/answer.js";
import type { Cloud } from "../base/cloud.js";
import type { EncodedParameters } from "../transport/exchange.js";

/**
 * A fault of the request that the client can correct: `throttle`, requests come too fast; `skew`, the request's time is off;
 * `expired`, the token of the key has expired.
 */
export type RequestFault = "expired" | "skew" | "throttle";

/** Content of an answer, independent of the service's envelope. */
export type Envelope =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly requestId: string };

/**
 * Encodes the requests and reads the answers of one service: everything that differs between the services, except the signature.
 * {@link tcssProtocol} and {@link sasProtocol} are the two there are. The pipeline, pagination and errors know only this.
 *
 * @example
 * ```ts
 * import { Answer } from "../transport/answer.js";
 * import { sasProtocol } from "./sas.js";
 * import { tcssProtocol } from "./tcss.js";
 *
 * const answer = (status: number, text: string): Answer => new Answer({ status, headers: {}, text });
 * const tcss = tcssProtocol({}).read(answer(200, '{"Response":{"Error":{"Code":"RequestLimitExceeded"}}}'));
 * const sas = sasProtocol().read(answer(400, '{"Code":"Throttling.User"}'));
 * console.log(tcss?.ok, sas?.ok); // false false
 * console.log(tcssProtocol({}).requestFaultOf("RequestLimitExceeded"), sasProtocol().requestFaultOf("Throttling.User")); // throttle throttle
 * ```
 */
export interface ServiceProtocol {
  /** Cloud of the service. */
  readonly cloud: Cloud;
  /** Key of the service in the tables of `@plimsoll/types`. */
  readonly service: Service;
  /** Classifies an error code as a fault of the request that the client can correct, if it is one. */
  readonly requestFaultOf: (code: string) => RequestFault | undefined;
  /** Next step for each error code. `{permission}` stands for the action that a policy must allow. */
  readonly nextSteps: Readonly<Record<string, string>>;
  /** Headers that go with every call of an operation, by lower-case name. */
  headers(operation: OperationRecord): Readonly<Record<string, string>>;
  /** Writes parameters as a query string, percent-encoded, without `?`. */
  readonly queryOf: (parameters: object) => string;
  /** Puts parameters where the service expects them. */
  encode(operation: OperationRecord, parameters: object): EncodedParameters;
  /** Takes the envelope off, or returns `undefined` if the answer has no envelope. */
  readonly read: (answer: Answer) => Envelope | undefined;
}
