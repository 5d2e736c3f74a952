import { platform } from "#platform";

import type { CallEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.js";
import type { Channel, CallChannel } from "../platform/platform.js";

/**
 * Publishes a client's events to the hooks of its options, and to all subscribers in the process of the channels of
 * `node:diagnostics_channel`.
 */
export class Observer {
  readonly #hooks: Hooks;
  readonly #channels: Channels;

  constructor(hooks: Hooks) {
    this.#hooks = hooks;
    this.#channels = channels();
  }

  /** True if requests or responses have a listener. */
  get watchesAttempts(): boolean {
    const { onRequest, onResponse } = this.#hooks;
    const { request, response } = this.#channels;
    return onRequest !== undefined || onResponse !== undefined || request.hasSubscribers || response.hasSubscribers;
  }

  /** An attempt is about to be sent. */
  request(event: RequestEvent): void {
    this.#hooks.onRequest?.(event);
    this.#channels.request.publish(event);
  }

  /** An attempt was answered. */
  response(event: ResponseEvent): void {
    this.#hooks.onResponse?.(event);
    this.#channels.response.publish(event);
  }

  /** An attempt is about to be repeated. */
  retry(event: RetryEvent): void {
    this.#hooks.onRetry?.(event);
    this.#channels.retry.publish(event);
  }

  /** True if calls have a listener. */
  get watchesCalls(): boolean {
    return this.#channels.call.hasSubscribers;
  }

  /** Runs a call and publishes the events of its start and end. */
  call<T>(event: CallEvent, run: () => Promise<T>): Promise<T> {
    return this.#channels.call.tracePromise(run, event);
  }
}

interface Channels {
  readonly call: CallChannel<CallEvent>;
  readonly request: Channel<RequestEvent>;
  readonly response: Channel<ResponseEvent>;
  readonly retry: Channel<RetryEvent>;
}

let opened: Channels | undefined;

/** Channels belong to the process, so one set serves every client. */
function channels(): Channels {
  return (opened ??= {
    call: platform.callChannel("plimsoll.call"),
    request: platform.channel("plimsoll.request"),
    response: platform.channel("plimsoll.response"),
    retry: platform.channel("plimsoll.retry"),
  });
}
