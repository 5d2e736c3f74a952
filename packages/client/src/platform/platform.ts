import type { MaybePromise } from "../base/maybe-promise.js";
import type { TransportOptions } from "../transport/transport-options.js";
import type { Transport } from "../transport/exchange.js";

/** A place where everybody in the process can listen. */
export interface Channel<Event> {
  /** True if the channel has a subscriber. */
  readonly hasSubscribers: boolean;
  /** Tells those who listen. */
  publish(event: Event): void;
}

/** A place where everybody in the process can follow calls. */
export interface CallChannel<Event extends object> {
  /** True if the channel has a subscriber. */
  readonly hasSubscribers: boolean;
  /** Runs a call between its events. */
  tracePromise<T>(run: () => Promise<T>, event: Event): Promise<T>;
}

/** Functions that Node and other runtimes implement differently. `#platform` in package.json chooses the implementation. */
export interface Platform {
  /** SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal digits. */
  sha256Hex(text: string): MaybePromise<string>;
  /** HMAC-SHA-256. */
  hmac(key: Uint8Array | string, text: string): MaybePromise<Uint8Array>;
  /** HMAC-SHA-256 in lower-case hexadecimal digits. */
  hmacHex(key: Uint8Array | string, text: string): MaybePromise<string>;
  /** 32 random hexadecimal digits. */
  nonce(): string;
  /** Opens a channel for one kind of event. A platform without channels has no subscribers. */
  channel<Event>(name: string): Channel<Event>;
  /** Opens a channel for the events of calls. */
  callChannel<Event extends object>(name: string): CallChannel<Event>;
  /** The transport used when the caller gives no `fetch`. */
  createTransport(options: TransportOptions): Transport;
}
