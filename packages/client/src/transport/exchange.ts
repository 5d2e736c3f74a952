import type { OperationRecord } from "@plimsoll/types";

import type { Answer } from "./answer.js";
import type { SignalLike } from "../base/light-signal.js";
import type { SigningKey } from "../base/signing-key.js";

/** Parameters encoded for HTTP. */
export interface EncodedParameters {
  /** HTTP method. */
  readonly method: "GET" | "POST";
  /** Query string as sent, percent-encoded, without `?`. Empty if the parameters travel in the body. */
  readonly query: string;
  /** Body as sent. Empty if the parameters travel in the query. */
  readonly body: string;
}

/** One call on its way to the service. A stage of the pipeline passes on a changed copy, never the same object changed. */
export interface WireRequest extends EncodedParameters {
  /** The operation that is called. */
  readonly operation: OperationRecord;
  /** Headers by lower-case name. `host` is not among them: it follows from the endpoint. */
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the call early. */
  readonly signal: SignalLike | undefined;
  /** Milliseconds that the whole call may take, or `undefined` for the client's own value. */
  readonly timeoutMs: number | undefined;
  /** When the whole call must be over, on the clock that never goes back. */
  readonly deadline: number;
  /** Number of this attempt, from 1. */
  readonly attempt: number;
  /** The key that the service has just refused as expired. */
  readonly refusedKey: SigningKey | undefined;
  /** Signs the attempt. There inside the stage that finds it. */
  readonly key: SigningKey | undefined;
  /** Called by the transport when the request leaves: there is a connection and the request goes into it. */
  readonly onSent: () => void;
}

/** Sends a request and brings the answer. */
export type Send = (request: WireRequest) => Promise<Answer>;

/** One stage of the pipeline, which wraps the stages inside it. */
export type Interceptor = (next: Send) => Send;

/** The part of a request that a transport uses. */
export interface TransportRequest extends Pick<WireRequest, "body" | "headers" | "onSent" | "query" | "signal"> {
  /** HTTP method. */
  readonly method: "GET" | "POST" | "PUT";
}

/** The innermost stage: it puts a signed request on the network. */
export interface Transport {
  /**
   * Sends one request once.
   *
   * @throws {TransportFault} when no complete answer came.
   */
  readonly send: (request: TransportRequest) => Promise<Answer>;
  /** Closes the connections. */
  readonly close: () => Promise<void>;
}
