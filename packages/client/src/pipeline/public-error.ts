import type { CallContext } from "../errors/call-error.js";
import { IndeterminateError } from "../errors/indeterminate-error.js";
import { NetworkError } from "../errors/network-error.js";
import { ResponseShapeError } from "../errors/response-shape-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { WireRequest } from "../transport/exchange.js";
import { AnswerTooLarge } from "../transport/answer-limit.js";
import { TransportFault } from "../transport/transport-fault.js";
import type { ServiceProtocol } from "../wire/service-protocol.js";
import { DeadlineExceeded } from "./timeout.js";

/** Context of a call that ended in an error. */
export interface FailedCall {
  /** The service that was called. */
  readonly protocol: ServiceProtocol;
  /** The last attempt. */
  readonly request: WireRequest;
  /** True if the call was not repeated only because the client's retry budget was spent. */
  readonly budgetSpent: boolean;
}

/** The error that the caller sees for one inside the pipeline. An error that is public already stays as it is. */
export function publicErrorOf({ protocol, request, budgetSpent }: FailedCall, error: unknown): unknown {
  const { operation, signal, attempt } = request;
  const { cloud, service } = protocol;
  const context = { cloud, service, action: operation.action, attempts: attempt, budgetSpent };
  if (error instanceof DeadlineExceeded) return new TimeoutError({ ...context, timeoutMs: error.timeoutMs });
  if (!(error instanceof TransportFault)) return error;
  const { cause, maybeSent } = error;
  const abortedByCaller = signal?.aborted === true && cause === signal.reason;
  const reason = abortedByCaller && !(cause instanceof DeadlineExceeded) ? cause : errorOf(context, cause);
  return maybeSent && operation.effect === "write" ? new IndeterminateError({ ...context, cause: reason }) : reason;
}

function errorOf(context: CallContext, cause: unknown): Error {
  if (cause instanceof DeadlineExceeded) return new TimeoutError({ ...context, timeoutMs: cause.timeoutMs });
  if (!(cause instanceof AnswerTooLarge)) return new NetworkError({ ...context, cause });
  const nextStep = "Ask for less at a time, or let `maxAnswerBytes` allow more.";
  return new ResponseShapeError({ ...context, status: cause.status, problem: cause.message, body: "", nextStep });
}
