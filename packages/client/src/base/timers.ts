/** The longest time that a timer of a runtime can take, in milliseconds: 24.8 days. A longer one would end at once. */
const longestMs = 2 ** 31 - 1;

/** Starts a timer of any length, `Infinity` included, and returns the function that stops it. */
export function timer(ms: number, onEnd: () => void): () => void {
  if (ms > longestMs) return longTimer(ms, onEnd);
  const handle = setTimeout(onEnd, ms);
  return () => clearTimeout(handle);
}

function longTimer(ms: number, onEnd: () => void): () => void {
  let stop = (): void => undefined;
  const goOn = (): void => {
    stop = timer(ms - longestMs, onEnd);
  };
  stop = timer(longestMs, goOn);
  return () => stop();
}
