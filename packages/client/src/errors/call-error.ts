import type { Service } from "@plimsoll/types";

import type { Cloud } from "../base/cloud.js";
import { PlimsollError } from "./plimsoll-error.js";

/** Which call an error belongs to. */
export interface CallContext {
  /** Cloud that was called. */
  readonly cloud: Cloud;
  /** Service that was called. */
  readonly service: Service;
  /** The vendor's name of the action. */
  readonly action: string;
  /** Times that the request was sent or about to be sent. */
  readonly attempts: number;
  /** True if the call was not repeated only because the client's retry budget was spent. @default false */
  readonly budgetSpent?: boolean;
}

/** Constructor options of {@link CallError}. */
export interface CallErrorParts extends CallContext {
  /** Short word to look the error up by. */
  readonly code: string;
  /** Message without the code. */
  readonly rawMessage: string;
  /** ID that the service gave to the request. */
  readonly requestId?: string | undefined;
  /** Next step for the reader, if there is a clear one. */
  readonly nextStep?: string | undefined;
  /** The error behind this one. */
  readonly cause?: unknown;
}

/** Base of the errors of one call. */
export class CallError extends PlimsollError implements CallContext {
  /** Cloud that was called. */
  readonly cloud: Cloud;
  /** Service that was called. */
  readonly service: Service;
  /** The vendor's name of the action. */
  readonly action: string;
  /** Times that the request was sent or about to be sent. */
  readonly attempts: number;
  /** True if the call was not repeated only because the client's retry budget was spent: many of its calls fail. */
  readonly budgetSpent: boolean;

  constructor(parts: CallErrorParts) {
    super({ ...parts, where: sourceOfCall(parts) });
    this.cloud = parts.cloud;
    this.service = parts.service;
    this.action = parts.action;
    this.attempts = parts.attempts;
    this.budgetSpent = parts.budgetSpent ?? false;
  }
}

function sourceOfCall({ cloud, action, requestId, attempts, budgetSpent }: CallErrorParts): string {
  const request = requestId === undefined || requestId === "" ? "" : `, request ${requestId}`;
  const tries = `${attempts > 1 ? `, ${attempts} attempts` : ""}${budgetSpent === true ? ", retry budget spent" : ""}`;
  return `${cloud} ${action}${request}${tries}`;
}
