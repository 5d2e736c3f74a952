import { type OperationRecord, type Retry, services } from "@plimsoll/types";

import { ownValue } from "../base/own-value.js";
import type { Answer } from "../transport/answer.js";
import type { RequestFault, Envelope, ServiceProtocol } from "../wire/service-protocol.js";

/** Classification of an answer. */
export interface AnswerClass {
  /** Content of the answer's envelope, `undefined` if it has no envelope. */
  readonly reply: Envelope | undefined;
  /** When repeating can help; `never` after a success. */
  readonly retry: Retry;
  /**
   * Fault of the request that the client can correct, if the service reports one: `throttle`, requests come too fast; `skew`, its time
   * is off; `expired`, the key's token is no longer good.
   */
  readonly requestFault: RequestFault | undefined;
}

/** Classifies an answer by its envelope, and without an envelope by its HTTP status. */
export function classifyAnswer(protocol: ServiceProtocol, operation: OperationRecord, answer: Answer): AnswerClass {
  const reply = answer.readBy(protocol.read);
  const tooMany = answer.status === 429 ? "throttle" : undefined;
  if (reply === undefined) return { reply, retry: retryOfStatus(answer.status), requestFault: tooMany };
  if (reply.ok) return { reply, retry: "never", requestFault: undefined };
  const requestFault = tooMany ?? protocol.requestFaultOf(reply.code);
  const retry = retryOfCode(reply.code, operation) ?? (answer.status >= 500 ? "reads" : "never");
  return { reply, retry: requestFault === "throttle" ? "any" : retry, requestFault };
}

/** True if an operation may be repeated under a retry class of the tables. */
export function isRepeatable(retry: Retry, { effect }: OperationRecord): boolean {
  return retry === "any" || (retry === "reads" && effect === "read");
}

/** Far beyond any code of the tables. Looking up each beginning of an endless one would take a time that grows with its square. */
const longestCode = 200;

/** The operation's own codes say more than the service's; a code that nobody lists counts as the one before its last dot. */
function retryOfCode(code: string, operation: OperationRecord): Retry | undefined {
  const common: Readonly<Record<string, Retry>> = services[operation.service].retries;
  if (code.length > longestCode) return undefined;
  for (let known = code; known !== ""; known = known.slice(0, Math.max(0, known.lastIndexOf(".")))) {
    const retry = ownValue(operation.retries, known) ?? ownValue(common, known);
    if (retry !== undefined) return retry;
  }
  return undefined;
}

/** Without an envelope a gateway answered, or the body is cut: only a refusal surely did nothing. */
function retryOfStatus(status: number): Retry {
  if (status === 429) return "any";
  if (status >= 500 || status === 408 || (status >= 200 && status < 300)) return "reads";
  return "never";
}
