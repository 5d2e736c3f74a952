import type { ActionOf, Service } from "@plimsoll/types";

import type { ScanObstacle } from "../state/scan-errors.js";

/** The requests that a fault applies to. Without any field, it applies to every request to either service. */
export interface FaultTarget {
  /** Only requests to this service. @default both */
  readonly service?: Service;
  /** Only requests that name this action. @default every action */
  readonly action?: ActionOf<"sas"> | ActionOf<"tcss">;
  /** Number of such requests that pass before the fault begins, an integer from 0. @default 0 */
  readonly skip?: number;
  /** Number of requests that the fault applies to; all later ones pass. An integer from 1. @default no end */
  readonly count?: number;
  /** Probability that the fault applies to a request, above 0 and at most 1. @default 1 */
  readonly rate?: number;
  /** Seed of the random numbers for `rate`, an integer from 0: the same seed chooses the same requests in a row. @default 1 */
  readonly seed?: number;
}

/** Moment of a fault: `before` the service sees the request, or `after` it has carried it out. */
export type FaultMoment = "after" | "before";

/** The answer leaves later. The work is done when the request comes. */
export interface LatencyFault extends FaultTarget {
  readonly kind: "latency";
  /** Delay in milliseconds, an integer from 1 to 3,600,000. */
  readonly ms: number;
}

/** The connection is reset without an answer. */
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
 * `count`, so that a caller who adopts the service's time finds it unchanged.
 */
export interface SkewFault extends FaultTarget {
  readonly kind: "skew";
  /** Milliseconds that the service's clock is ahead, an integer up to a year in either direction, not 0. */
  readonly ms: number;
}

/** The token of a key has expired: its requests are refused with the service's code for that, until another key signs. */
export interface ExpiredTokenFault extends FaultTarget {
  readonly kind: "expired-token";
  /** SecretId or AccessKeyId of that key. @default of each service the first that signs a request of those */
  readonly key?: string;
}

/**
 * The answer of a list is altered, in JSON and in XML. Only answers that have a list and a `TotalCount` are changed.
 *
 * `moving-total`: each page tells a total that is one more than before. `repeated-row`: each page after the first begins with the
 * last row of the page before, and lacks its own last row. `null-list`: no list, the total stays; in XML that is an empty list. `unknown-level`: every level is 5.
 * `empty-cve-id`: no row has a CVE ID.
 */
export interface ListFault extends FaultTarget {
  /** The change. */
  readonly kind: "empty-cve-id" | "moving-total" | "null-list" | "repeated-row" | "unknown-level";
}

/** A page has fewer rows than the request asks for, without notice: the service has a largest page and cuts the request's down to it. */
export interface PageCutFault extends FaultTarget {
  readonly kind: "page-cut";
  /** Rows of the largest page, an integer from 1 to 10,000. A request that asks for no size is not changed. @default 100 */
  readonly rows?: number;
}

/**
 * The request is carried out, and then a scan of an image ends, so that the next page is of another list. It is the image that the request names, else
 * that of the last row of the answer; without any, nothing happens. In every list that has the image the time of the scan moves.
 */
export interface RescanFault extends FaultTarget {
  readonly kind: "rescan";
  /**
   * Vulnerabilities of low level that the scan adds, an integer from 0 to 1000. An image whose vulnerabilities were set keeps those. @default 1
   */
  readonly adds?: number;
  /** The scan fails: the image is marked so, and its findings stay. @default false */
  readonly fails?: boolean;
}

/**
 * The scan that the request starts tells too early that it is done: its images are scanned and have a new time while their counters and
 * findings are still those before. A request that starts no scan is not changed.
 */
export interface LateCountersFault extends FaultTarget {
  readonly kind: "late-counters";
  /** Milliseconds from the end of an image's scan to its counters, an integer from 1 to 86,400,000. @default 60,000 */
  readonly ms?: number;
}

/** The scan that the request starts fails for some of its images; their findings stay. A request that starts no scan is not changed. */
export interface FailingScanFault extends FaultTarget {
  readonly kind: "failing-scan";
  /** Why: the agent is `offline`, a `timeout`, or `too-many` images are being scanned. @default "offline" */
  readonly reason?: ScanObstacle;
  /** The images, each by its image ID, digest, UUID or, in registries of TCSS, its number as text. @default all images of the scan */
  readonly images?: readonly string[];
}

/** The scan that the request starts never ends, unless it is stopped. A request that starts no scan is not changed. */
export interface EndlessScanFault extends FaultTarget {
  readonly kind: "endless-scan";
}

/** A fault of the scan that a request starts. */
export type ScanFault = EndlessScanFault | FailingScanFault | LateCountersFault;

/**
 * A fault and the requests that it applies to, as plain JSON data.
 *
 * Several rules of kind `latency` and `skew` can apply to a request, together with one rule of another kind: the first that
 * applies, in the order in which they were added. So rules with a `count` follow one another.
 *
 * @example
 * ```ts
 * import { createMock } from "@plimsoll/mock";
 *
 * await using mock = createMock({ images: 10 });
 * // The first request gets HTTP 503 and the second one HTTP 429; later ones reach the service.
 * mock.faults.add({ kind: "http-503", count: 1 });
 * mock.faults.add({ kind: "http-429", count: 1 });
 *
 * const list = { method: "POST", headers: { "x-tc-action": "DescribeAssetImageList" } };
 * for (let request = 0; request < 3; request++) await mock.fetch("http://localhost/", list);
 * console.log(mock.requests().map(({ faults }) => faults.join())); // [ 'http-503', 'http-429', '' ]
 * ```
 */
export type FaultRule =
  | EndlessScanFault
  | ExpiredTokenFault
  | FailingScanFault
  | Http429Fault
  | Http503Fault
  | LateCountersFault
  | LatencyFault
  | ListFault
  | PageCutFault
  | RescanFault
  | ResetFault
  | SkewFault
  | StallFault
  | ThrottleFault
  | TruncatedFault;

/** Kind of a fault. */
export type FaultKind = FaultRule["kind"];
