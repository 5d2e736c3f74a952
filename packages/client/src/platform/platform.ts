import type { Transport } from "../wire/exchange.js";

/** A value now or, where the platform only works asynchronously, later. */
export type MaybePromise<T> = Promise<T> | T;

/** What the default transport of a platform needs to know. */
export interface TransportOptions {
  /** Origin of the service. */
  readonly endpoint: string;
  /** Connections open at the same time. */
  readonly maxConnections: number;
  /** Milliseconds after which an unused connection is closed. @default 5000 */
  readonly idleMs?: number;
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
  /** The transport used when the caller gives no `fetch`. */
  createTransport(options: TransportOptions): Transport;
}
