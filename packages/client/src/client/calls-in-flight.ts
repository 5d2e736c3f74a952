import { PlimsollError } from "../errors/plimsoll-error.js";

/** Counts the calls of a client, so that it can be closed without cutting any of them. */
export class CallsInFlight {
  #count = 0;
  #closed: Promise<void> | undefined;
  #whenIdle: (() => void) | undefined;
  readonly #end = (): void => {
    this.#count -= 1;
    if (this.#count === 0) this.#whenIdle?.();
  };

  /**
   * Runs a call.
   *
   * @throws {PlimsollError} when the client is closed.
   */
  run<T>(action: string, call: () => Promise<T>): Promise<T> {
    if (this.#closed !== undefined) {
      const rawMessage = `the client was closed before ${action} was called.`;
      return Promise.reject(new PlimsollError({ code: "Closed", rawMessage }));
    }
    this.#count += 1;
    const result = call();
    result.then(this.#end, this.#end);
    return result;
  }

  /** Refuses new calls and resolves when the last one is over. Can be called again. */
  close(): Promise<void> {
    this.#closed ??= new Promise((resolve) => {
      this.#whenIdle = resolve;
      if (this.#count === 0) resolve();
    });
    return this.#closed;
  }
}
