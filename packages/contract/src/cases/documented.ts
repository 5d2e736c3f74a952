import type { ActionOf, RequestOf, ResponseOf, Service } from "@plimsoll/types";

import { type AnswerExample, type SpecOperation, findOperation, isObject } from "../harness/spec.js";

/** The example requests of an action. */
export function requestsOf<S extends Service, A extends ActionOf<S>>(
  service: S,
  action: A,
): readonly RequestOf<S, A>[] {
  return documentedOperation(service, action).requests.map(({ value }) => value as RequestOf<S, A>); // the lint compares examples with the schema of the type
}

/** Content of the documented answer of an action. */
export function documentedAnswerOf<S extends Service, A extends ActionOf<S>>(service: S, action: A): ResponseOf<S, A> {
  return contentOf(successOf(documentedOperation(service, action)).value) as ResponseOf<S, A>; // as above
}

/** The first example of a success: the vendor's own. */
export function successOf({ action, answers }: SpecOperation): AnswerExample {
  const success = answers.find(({ code }) => code === undefined);
  if (success === undefined) throw new Error(`the spec has no example of a success of ${action}`);
  return success;
}

/** The body of an answer without Tencent's envelope. */
export function contentOf(body: unknown): unknown {
  return isObject(body) && body["Response"] !== undefined ? body["Response"] : body;
}

function documentedOperation(service: Service, action: string): SpecOperation {
  const found = findOperation(service, action);
  if (found === undefined) throw new RangeError(`the spec of ${service} has no action ${action}`);
  return found;
}
