import type { ActionOf, RequestOf, ResponseOf, Service } from "@plimsoll/types";

import type { WithJsonText } from "../wire/json-text.js";
import type { Store } from "../state/store.js";

/** The arguments of a handler besides its request. */
export interface HandlerContext {
  /** The state of the mock. */
  readonly store: Store;
  /** Time of the request in milliseconds. */
  readonly nowMs: number;
}

/** The answer of an action, without the request ID that the gateway adds. Lists may be given as written JSON. */
export type AnswerOf<S extends Service, A extends ActionOf<S>> = WithJsonText<Omit<ResponseOf<S, A>, "RequestId">>;

/**
 * The behavior of one action.
 *
 * @throws {Refusal} when the service would refuse.
 */
export type Handler<S extends Service, A extends ActionOf<S>> = (
  request: RequestOf<S, A>,
  context: HandlerContext,
) => AnswerOf<S, A>;

/** One handler for every action of a service; the compiler names the one that is missing. */
export type Handlers<S extends Service> = { readonly [A in ActionOf<S>]: Handler<S, A> };
