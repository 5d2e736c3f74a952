import type { Clock } from "../clock.js";
import { redactHeaders, redactText } from "../errors/redact.js";
import type { AttemptEvent, Hooks } from "../hooks.js";
import type { WireRequest, Wrap } from "../wire/exchange.js";
import type { Wire } from "../wire/wire.js";

/** What {@link observe} needs. */
export interface ObserveOptions {
  /** Functions that watch. */
  readonly hooks: Hooks;
  /** The service that is called. */
  readonly wire: Wire;
  /** Origin of the service. */
  readonly endpoint: string;
  /** Source of time. */
  readonly clock: Clock;
}

/** Shows each attempt, as it is sent and as it is answered, to the hooks. */
export function observe({ hooks: { onRequest, onResponse }, wire, endpoint, clock }: ObserveOptions): Wrap {
  if (onRequest === undefined && onResponse === undefined) return (next) => next;
  return (next) => async (request) => {
    const { method, query, headers, body } = request;
    const url = `${new URL(endpoint).origin}/${query === "" ? "" : `?${query}`}`;
    onRequest?.({ ...attemptOf(wire, request), method, url, headers: redactHeaders(headers), body });
    const startedAt = clock.elapsed();
    const answer = await next(request);
    onResponse?.({
      ...attemptOf(wire, request),
      status: answer.status,
      headers: answer.headers(),
      body: redactText(answer.text),
      durationMs: clock.elapsed() - startedAt,
    });
    return answer;
  };
}

/** Which attempt a request is. */
export function attemptOf({ cloud, service }: Wire, { operation: { action }, attempt }: WireRequest): AttemptEvent {
  return { cloud, service, action, attempt };
}
