import type { Service } from "@plimsoll/types";

import type { Cloud } from "../base/cloud.js";

/** Which attempt of which call an event belongs to. */
export interface AttemptEvent {
  /** Cloud that is called. */
  readonly cloud: Cloud;
  /** Service that is called. */
  readonly service: Service;
  /** The vendor's name of the action. */
  readonly action: string;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
}

/**
 * A call with all its attempts, as the channel `tracing:plimsoll.call:*` shows it. The same object comes with every event of
 * one call, so that a listener can keep what belongs to it in a `WeakMap`.
 */
export interface CallEvent {
  /** Cloud that is called. */
  readonly cloud: Cloud;
  /** Service that is called. */
  readonly service: Service;
  /** The vendor's name of the action. */
  readonly action: string;
  /** Host of the endpoint, with the port where it is not the usual one. */
  readonly host: string;
  /** Attempts that the call took. Set when an answer has come. */
  attempts?: number;
  /** HTTP status of the answer. Set when an answer has come. */
  status?: number;
  /** Error that ended the call. Set by `node:diagnostics_channel` before `error`. */
  readonly error?: unknown;
}

/** A signed request just before it is sent. */
export interface RequestEvent extends AttemptEvent {
  /** HTTP method. */
  readonly method: string;
  /** Address with query. */
  readonly url: string;
  /** A copy of the headers by lower-case name, signature and session token redacted. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body as sent. */
  readonly body: string;
}

/** An answer that has come whole. */
export interface ResponseEvent extends AttemptEvent {
  /** HTTP status. */
  readonly status: number;
  /** A copy of the headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body as text. */
  readonly body: string;
  /** Milliseconds from sending to the end of the answer. */
  readonly durationMs: number;
}

/** An attempt that did not succeed and is about to be repeated. `attempt` is the one that did not succeed. */
export interface RetryEvent extends AttemptEvent {
  /** Milliseconds until the next attempt may start. */
  readonly delayMs: number;
  /** The service's error code, or a word for a fault without one: `HTTP 503`, `ECONNRESET`. */
  readonly reason: string;
}

/**
 * Functions that watch a client. They cannot change what is sent, and get no secrets. An error that they throw ends the
 * call; it is not caught, so that a broken hook is seen.
 */
export interface Hooks {
  /** Called before each attempt is sent. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Called after each attempt that was answered. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Called before each repetition. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}
