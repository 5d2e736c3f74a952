import type { CallEvent } from "../telemetry/hooks.js";
import type { Transport } from "../transport/exchange.js";
import type { ParseJson } from "../base/parse-json.js";

/** A value now or, where the platform only works asynchronously, later. */
export type MaybePromise<T> = Promise<T> | T;

/** What the default transport of a platform needs to know. */
export interface TransportOptions {
  /** Origin of the service. */
  readonly endpoint: string;
  /** Connections open at the same time. */
  readonly maxConnections: number;
  /** Proxy, see `ClientOptions.proxy`. */
  readonly proxy?: string | false | undefined;
  /** Reads JSON. @default parseJson */
  readonly parse?: ParseJson;
  /** Bytes of an answer that are read, see `ClientOptions.maxAnswerBytes`. @default 64 MiB */
  readonly maxAnswerBytes?: number;
  /** Path of every request. @default "/" */
  readonly path?: string;
  /** Variables that may name a proxy. @default process.env */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which an unused connection is closed. @default 5000 */
  readonly idleMs?: number;
}

/** A place where everybody in the process can listen. */
export interface Channel<Event> {
  /** Whether somebody listens. */
  readonly hasSubscribers: boolean;
  /** Tells those who listen. */
  publish(event: Event): void;
}

/** A place where everybody in the process can follow calls. */
export interface CallChannel {
  /** Whether somebody listens. */
  readonly hasSubscribers: boolean;
  /** Runs a call between its events. */
  tracePromise<T>(run: () => Promise<T>, event: CallEvent): Promise<T>;
}

/** What differs between Node and everything else. `#platform` in package.json chooses the implementation. */
export interface Platform {
  /** SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal digits. */
  sha256Hex(text: string): MaybePromise<string>;
  /** HMAC-SHA-256. */
  hmac(key: Uint8Array | string, text: string): MaybePromise<Uint8Array>;
  /** HMAC-SHA-256 in lower-case hexadecimal digits. */
  hmacHex(key: Uint8Array | string, text: string): MaybePromise<string>;
  /** 32 random hexadecimal digits. */
  nonce(): string;
  /** Opens a channel that tells of one kind of event. Nobody ever listens where there are no channels. */
  channel<Event>(name: string): Channel<Event>;
  /** Opens a channel that tells of calls. */
  callChannel(name: string): CallChannel;
  /** The transport used when the caller gives no `fetch`. */
  createTransport(options: TransportOptions): Transport;
}
