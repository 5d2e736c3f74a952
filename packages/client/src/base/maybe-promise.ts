/** A value now or, where the platform only works asynchronously, later. */
export type MaybePromise<T> = Promise<T> | T;

/**
 * Goes on with a value at once, or when it comes. Where a platform computes synchronously, a call that waits for nothing
 * should not wait for the next turn at each step.
 */
export function thenMaybe<T, R>(value: MaybePromise<T>, goOn: (value: T) => MaybePromise<R>): MaybePromise<R> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}
