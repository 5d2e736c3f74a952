import { type OperationRecord, type Retry, services } from "@plimsoll/types";

import type { Answer } from "../transport/answer.js";
import type { Complaint, Reply, Wire } from "../wire/wire.js";

/** What an answer means for the call. */
export interface Verdict {
  /** What the answer says, `undefined` if it has no envelope. */
  readonly reply: Reply | undefined;
  /** When repeating can help; `never` after a success. */
  readonly retry: Retry;
  /**
   * What the service says about how it is asked, if it does: `throttle`, requests come too fast; `skew`, the request's time
   * is off; `expired`, the key's token is no longer good.
   */
  readonly complaint: Complaint | undefined;
}

/** Judges an answer by its envelope, and where there is none by its HTTP status. */
export function judge(wire: Wire, operation: OperationRecord, answer: Answer): Verdict {
  const reply = wire.read(answer);
  const tooMany = answer.status === 429 ? "throttle" : undefined;
  if (reply === undefined) return { reply, retry: retryOfStatus(answer.status), complaint: tooMany };
  if (reply.ok) return { reply, retry: "never", complaint: undefined };
  const complaint = tooMany ?? wire.complaintOf(reply.code);
  const retry = retryOfCode(reply.code, operation) ?? (answer.status >= 500 ? "reads" : "never");
  return { reply, retry: complaint === "throttle" ? "any" : retry, complaint };
}

/** Whether an operation may be repeated under a mark of the tables. */
export function isRepeatable(retry: Retry, { effect }: OperationRecord): boolean {
  return retry === "any" || (retry === "reads" && effect === "read");
}

/** The operation's own codes say more than the service's; a code that nobody lists counts as the one before its last dot. */
function retryOfCode(code: string, operation: OperationRecord): Retry | undefined {
  const common: Readonly<Record<string, Retry>> = services[operation.service].retries;
  for (let known = code; known !== ""; known = known.slice(0, Math.max(0, known.lastIndexOf(".")))) {
    const retry = operation.retries[known] ?? common[known];
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
