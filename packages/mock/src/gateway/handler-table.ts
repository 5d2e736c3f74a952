import type { ActionOf, Service } from "@plimsoll/types";
import { isAction } from "@plimsoll/types";

import type { Handler, Handlers } from "./handler.js";

/** The arguments of {@link HandlerTable}. */
export interface HandlerTableParts<S extends Service, Later extends ActionOf<S>> {
  readonly service: S;
  /** Handlers that every mock loads. The compiler names an action that is in neither. */
  readonly ready: Omit<Handlers<S>, Later>;
  /** Loads the others, at the first request for one of them. */
  readonly load: () => Promise<Pick<Handlers<S>, Later>>;
}

/** The handlers of a service. Code that few requests need is loaded for the first of them: a mock starts without it. */
export class HandlerTable<S extends Service, Later extends ActionOf<S>> {
  readonly #service: S;
  readonly #load: () => Promise<Pick<Handlers<S>, Later>>;
  #handlers: Partial<Handlers<S>>;
  #failure: Error | undefined;

  constructor({ service, ready, load }: HandlerTableParts<S, Later>) {
    this.#service = service;
    this.#load = load;
    this.#handlers = { ...ready } as Partial<Handlers<S>>; // some of the handlers
  }

  /**
   * Loads the handler of an action, so that {@link of} finds it.
   *
   * @returns `undefined` if there is nothing to wait for: it is loaded, or the service has no such action. Never rejects.
   */
  load(action: string): Promise<void> | undefined {
    if (!isAction(this.#service, action) || this.#handlers[action] !== undefined) return undefined;
    return this.#load().then(
      (more) => {
        this.#handlers = { ...this.#handlers, ...more };
      },
      (cause: unknown) => {
        this.#failure = new Error(`The handler of ${action} cannot be loaded.`, { cause });
      },
    );
  }

  /**
   * Finds the handler of an action.
   *
   * @throws {Error} when it could not be loaded, or nobody has loaded it.
   */
  of<A extends ActionOf<S>>(action: A): Handler<S, A> {
    const handler: Handler<S, A> | undefined = this.#handlers[action];
    if (handler === undefined) throw this.#failure ?? new Error(`The handler was not loaded for ${action}.`);
    return handler;
  }
}
