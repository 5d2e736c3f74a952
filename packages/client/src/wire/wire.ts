import type { OperationRecord, Service } from "@plimsoll/types";

import type { Answer } from "../transport/answer.js";
import type { Cloud } from "../base/cloud.js";
import type { EncodedParameters } from "../transport/exchange.js";

/**
 * A fault of the request that the client can correct: `throttle`, requests come too fast; `skew`, the request's time is off;
 * `expired`, the token of the key has expired.
 */
export type Complaint = "expired" | "skew" | "throttle";

/** What an answer says, whatever its envelope. */
export type Reply =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly requestId: string };

/** Everything that differs between the services on the wire, except the signature. */
export interface Wire {
  /** Cloud of the service. */
  readonly cloud: Cloud;
  /** Key of the service in the tables of `@plimsoll/types`. */
  readonly service: Service;
  /** What an error code says about how the service is asked, if it does. */
  readonly complaintOf: (code: string) => Complaint | undefined;
  /** What to do about an error, by its code. `{permission}` stands for what a policy must allow. */
  readonly nextSteps: Readonly<Record<string, string>>;
  /** Headers that go with every call of an operation, by lower-case name. */
  headers(operation: OperationRecord): Readonly<Record<string, string>>;
  /** Writes parameters as a query string, percent-encoded, without `?`. */
  readonly queryOf: (parameters: object) => string;
  /** Puts parameters where the service expects them. */
  encode(operation: OperationRecord, parameters: object): EncodedParameters;
  /** Takes the envelope off, or returns `undefined` if there is none. */
  read(answer: Answer): Reply | undefined;
}
