import type { ActionOf, Service } from "@plimsoll/types";

import type { FaultKind } from "../faults/fault-rule.js";

/** A choice of requests. Each field narrows it. */
export interface RequestFilter {
  /** Only requests to this service. @default both */
  readonly service?: Service;
  /** Only requests that name this action. @default every action */
  readonly action?: string;
  /** Only requests with this outcome: `OK`, an error code of the vendor, `NotReached`. @default every outcome */
  readonly outcome?: string;
  /** Only requests that changed or spent something, or only those that did not. @default both */
  readonly applied?: boolean;
  /** Only requests to which a fault of this kind applied. @default all */
  readonly fault?: FaultKind;
}

/** The requests that the mock must have received. Without a number: at least one. */
export interface RequestExpectation extends RequestFilter {
  /** Action of the specs, so that the compiler finds a misspelled one. @default every action */
  readonly action?: ActionOf<"sas"> | ActionOf<"tcss">;
  /** Exactly this many requests, an integer from 0. Not together with the other two. @default not counted exactly */
  readonly count?: number;
  /** This many requests or more, an integer from 0. @default 1, unless another number is given */
  readonly atLeast?: number;
  /** This many requests or fewer, an integer from 0. @default no limit */
  readonly atMost?: number;
}
