/** The part of an `AbortSignal` that the pipeline uses. Every `AbortSignal` is one. */
export interface SignalLike {
  /** True once the call is aborted. */
  readonly aborted: boolean;
  /** Reason that {@link SignalLike.aborted} is true. */
  readonly reason: unknown;
  /** Calls a listener once, when the call is aborted. */
  addEventListener(type: "abort", listener: () => void): void;
  /** Removes a listener. */
  removeEventListener(type: "abort", listener: () => void): void;
}

/**
 * A signal that follows an outer one and can be aborted by itself. Every call needs two, and
 * an `AbortController` with its events is far heavier.
 */
export class LightSignal implements SignalLike {
  aborted = false;
  reason: unknown = undefined;
  /** Nearly every signal has one listener at most, and a set takes longer to make than all the rest. */
  #first: (() => void) | undefined;
  #more: Set<() => void> | undefined;
  readonly #outer: SignalLike | undefined;
  readonly #follow = (): void => this.abort(this.#outer?.reason);

  /** @param outer - Signal to follow until {@link LightSignal.detach}. */
  constructor(outer: SignalLike | undefined) {
    this.#outer = outer;
    if (outer?.aborted === true) this.#follow();
    else outer?.addEventListener("abort", this.#follow);
  }

  /** Aborts: calls every listener. A second call has no effect. */
  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    this.#first?.();
    for (const listener of this.#more ?? []) listener();
    this.#first = undefined;
    this.#more = undefined;
  }

  /** Stops following the outer signal. */
  detach(): void {
    this.#outer?.removeEventListener("abort", this.#follow);
  }

  addEventListener(_type: "abort", listener: () => void): void {
    if (listener === this.#first) return;
    const isFirst = this.#first === undefined && (this.#more === undefined || this.#more.size === 0);
    if (isFirst) this.#first = listener;
    else (this.#more ??= new Set()).add(listener);
  }

  removeEventListener(_type: "abort", listener: () => void): void {
    if (listener === this.#first) this.#first = undefined;
    else this.#more?.delete(listener);
  }
}

/** The same as a standard signal, for those who need one: `fetch`, or a caller's own function. */
export function standardSignal(signal: SignalLike): AbortSignal {
  if (signal instanceof AbortSignal) return signal;
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort);
  return controller.signal;
}
