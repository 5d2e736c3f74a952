import type { ParseJson } from "../base/parse-json.js";

/** Options of a platform's default transport. */
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
