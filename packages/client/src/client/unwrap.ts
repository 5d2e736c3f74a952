import { type OperationRecord, permissionOf } from "@plimsoll/types";

import { ownValue } from "../base/own-value.js";
import { ApiError } from "../errors/api-error.js";
import type { CallContext } from "../errors/call-error.js";
import { IndeterminateError } from "../errors/indeterminate-error.js";
import { redactText } from "../errors/redact.js";
import { ResponseShapeError } from "../errors/response-shape-error.js";
import type { Answer } from "../transport/answer.js";
import { isRepeatable, classifyAnswer } from "../pipeline/classify-answer.js";
import type { ServiceProtocol } from "../wire/service-protocol.js";

/**
 * Takes the data out of an answer's envelope.
 *
 * @throws {ApiError} when the service refused the request.
 * @throws {ResponseShapeError} when the answer has no envelope.
 * @throws {IndeterminateError} when the service failed in a way that leaves open whether it changed something.
 */
export function unwrap(protocol: ServiceProtocol, operation: OperationRecord, answer: Answer): unknown {
  const { reply, retry } = classifyAnswer(protocol, operation, answer);
  if (reply?.ok === true) return reply.data;
  const { cloud, service } = protocol;
  const { attempts, budgetSpent } = answer;
  const context = { cloud, service, action: operation.action, attempts, budgetSpent };
  const maybeDone = operation.effect === "write" && retry === "reads";
  if (reply === undefined) throw withoutEnvelope(context, answer, maybeDone);
  const error = new ApiError({
    ...context,
    code: reply.code,
    rawMessage: redactText(reply.message),
    requestId: reply.requestId,
    status: answer.status,
    retryable: isRepeatable(retry, operation),
    nextStep: nextStepOf(protocol, reply.code)?.replace("{permission}", permissionOf(operation)),
  });
  throw maybeDone ? new IndeterminateError({ ...context, cause: error }) : error;
}

function withoutEnvelope(context: CallContext, { status, text }: Answer, maybeDone: boolean): Error {
  const problem = "the body is not a response of the service";
  const error = new ResponseShapeError({ ...context, status, problem, body: text });
  return maybeDone ? new IndeterminateError({ ...context, cause: error }) : error;
}

function nextStepOf({ nextSteps }: ServiceProtocol, code: string): string | undefined {
  return ownValue(nextSteps, code) ?? ownValue(nextSteps, code.split(".", 1)[0] ?? "");
}
