import type { ActionOf, Service } from "@plimsoll/types";

/** Which requests meet a fault. Without any of it, every request to either service does. */
export interface FaultTarget {
  /** Only requests to this service. @default both */
  readonly service?: Service;
  /** Only requests that name this action. @default every action */
  readonly action?: ActionOf<"sas"> | ActionOf<"tcss">;
  /** Requests of those that pass before the rule begins, an integer from 0. @default 0 */
  readonly skip?: number;
  /** Requests that meet the fault; all later ones pass. An integer from 1. @default no end */
  readonly count?: number;
  /** Probability, above 0 up to 1, with which a request meets the fault. @default 1 */
  readonly rate?: number;
  /** The same seed, an integer from 0, lets the same requests in a row meet the fault. Matters with `rate` only. @default 1 */
  readonly seed?: number;
}

/** When a fault strikes: `before` the service sees the request, or `after` it has carried it out. */
export type FaultMoment = "after" | "before";

/** The answer leaves later. The work is done when the request comes. */
export interface LatencyFault extends FaultTarget {
  readonly kind: "latency";
  /** How much later, in milliseconds, an integer from 1 to 3,600,000. */
  readonly ms: number;
}

/** The connection is reset and there is no answer. */
export interface ResetFault extends FaultTarget {
  readonly kind: "reset";
  /** `before` the service sees the request, or `after` it has carried it out: then only the answer is lost. @default "before" */
  readonly when?: FaultMoment;
}

/** The service says that requests come too fast, with its own code in its own envelope. The request is not carried out. */
export interface ThrottleFault extends FaultTarget {
  readonly kind: "throttle";
}

/** Something in front of the service says that requests come too fast: HTTP 429 without the service's envelope. */
export interface Http429Fault extends FaultTarget {
  readonly kind: "http-429";
  /** Seconds in the header `Retry-After`, an integer from 0 to 3600. @default 1 */
  readonly retryAfterSec?: number;
}

/** Something in front of the service answers with HTTP 503 and a page of HTML. */
export interface Http503Fault extends FaultTarget {
  readonly kind: "http-503";
  /** `before` the service sees the request, or `after` it has carried it out: a proxy that lost patience. @default "before" */
  readonly when?: FaultMoment;
}

/** The request is carried out, and the connection closes after half of the body that the header `Content-Length` announces. */
export interface TruncatedFault extends FaultTarget {
  readonly kind: "truncated";
}

/** The request is carried out, and after half of the body nothing more comes until the caller leaves. */
export interface StallFault extends FaultTarget {
  readonly kind: "stall";
}

/**
 * The service's clock is off: it judges the time of the request by that clock and shows it in the header `Date`. Give it no
 * `count`, so that a caller who takes over the service's time finds it unchanged.
 */
export interface SkewFault extends FaultTarget {
  readonly kind: "skew";
  /** How far ahead the service's clock is, in milliseconds, an integer up to a year in either direction, not 0. */
  readonly ms: number;
}

/** The token of a key has expired: its requests are refused with the service's code for that, until another key signs. */
export interface ExpiredTokenFault extends FaultTarget {
  readonly kind: "expired-token";
  /** SecretId or AccessKeyId of that key. @default of each service the first that signs a request of those */
  readonly key?: string;
}

/**
 * What goes wrong, and for which requests. Plain data that survives JSON.
 *
 * A request can meet several rules that are conditions, `latency` and `skew`, and the first other one that applies to it, in
 * the order in which they were added. Rules with a `count` so follow one another.
 */
export type FaultRule =
  | ExpiredTokenFault
  | Http429Fault
  | Http503Fault
  | LatencyFault
  | ResetFault
  | SkewFault
  | StallFault
  | ThrottleFault
  | TruncatedFault;

/** Word for what goes wrong. */
export type FaultKind = FaultRule["kind"];
