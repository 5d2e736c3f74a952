/** Waits for both, of which neither rejects; `undefined` if there is nothing to wait for. */
export function bothLoaded(
  first: Promise<void> | undefined,
  second: Promise<void> | undefined,
): Promise<void> | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return first.then(() => second);
}
