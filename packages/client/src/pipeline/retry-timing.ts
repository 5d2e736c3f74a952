/** Which answer headers and settings a delay follows from. */
export interface DelayInput {
  /** Attempts made so far, from 1. */
  readonly attempt: number;
  /** Upper end of the first delay, in milliseconds. It doubles with every attempt. */
  readonly baseMs: number;
  /** Upper end of every later delay, in milliseconds. */
  readonly capMs: number;
  /** Least delay, in milliseconds: the window of a rate limit that was hit. */
  readonly floorMs: number;
  /** Wait that the service asks for, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** Longest wait that a service may request, in milliseconds. */
  readonly retryAfterCapMs: number;
  /** A random number from 0 up to but not including 1. */
  readonly random: number;
}

/**
 * Milliseconds to wait before the next attempt: "full jitter", any length from nothing to a limit that doubles, so that
 * clients that failed together do not come back together; or what the service asks for, if that is longer.
 *
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/, read 2026-11-21
 */
export function retryDelayMs({
  attempt,
  baseMs,
  capMs,
  floorMs,
  retryAfterMs,
  retryAfterCapMs,
  random,
}: DelayInput): number {
  const backoffMs = floorMs + random * Math.min(capMs, baseMs * 2 ** (attempt - 1));
  // A service in trouble that asks for no wait is not hit at once: all its clients would come back together.
  return retryAfterMs === undefined ? backoffMs : Math.max(backoffMs, Math.min(retryAfterMs, retryAfterCapMs));
}

/**
 * Milliseconds that an answer asks to wait, `undefined` if it does not say, or says nothing that can be waited for. `x-acs-retry-after` counts milliseconds;
 * `retry-after` is seconds or a date, and a date is measured by the service's own clock where the answer shows it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterMs(header: (name: string) => string | undefined, nowMs: number): number | undefined {
  const milliseconds = numberOf(header("x-acs-retry-after"));
  if (milliseconds !== undefined) return milliseconds;
  const text = header("retry-after");
  const seconds = numberOf(text);
  if (seconds !== undefined) return seconds * 1000;
  const date = dateMs(text);
  const waitMs = date === undefined ? 0 : date - (dateMs(header("date")) ?? nowMs);
  return waitMs > 0 ? waitMs : undefined;
}

/** Milliseconds since 1970 of an HTTP date, `undefined` if the text is not a date. */
export function dateMs(text: string | undefined): number | undefined {
  const date = Date.parse(text ?? "");
  return Number.isNaN(date) ? undefined : date;
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text.trim()) && Number(text) > 0 ? Number(text) : undefined;
}
