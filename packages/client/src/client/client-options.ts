import type { ClockOptions } from "../base/clock.js";
import type { AlibabaCredentials, CredentialsProvider, TencentCredentials } from "../credentials/credentials.js";
import type { Hooks } from "../telemetry/hooks.js";
import type { RetryOptions } from "../pipeline/retry.js";
import type { FetchLike } from "../transport/fetch-transport.js";
import type { RateLimit } from "../pipeline/rate-limiter.js";
import type { RateLimits } from "../pipeline/rate-limits.js";
import { defaultMaxAnswerBytes } from "../transport/answer-limit.js";
import type { LargeIntegers } from "../base/parse-json.js";

/** Settings of a client. Every one has a default. */
export interface ClientOptions<C> extends ClockOptions {
  /** A key, or a function that finds one. @default what `defaultTencentCredentials` or `defaultAlibabaCredentials` finds: the environment, the vendor's own files, roles */
  readonly credentials?: C | CredentialsProvider<C> | undefined;
  /**
   * Origin of the service, such as `https://tcss.tencentcloudapi.com`: `http://` or `https://`, a host and perhaps a port.
   *
   * @default the service's origin outside mainland China
   */
  readonly endpoint?: string | undefined;
  /**
   * Sends standard requests instead of the built-in transport, such as `fetch` itself or a function that answers in memory.
   *
   * @default kept connections of `node:http` on Node, the global `fetch` elsewhere
   */
  readonly fetch?: FetchLike | undefined;
  /** Milliseconds that a call may take with all its attempts and waiting, above 0; `Infinity` for no limit. @default 60000 */
  readonly timeoutMs?: number | undefined;
  /**
   * Milliseconds that one attempt of a read may take, above 0; `Infinity` for no limit. A write may take all the time of the call: if it were
   * cut short, its outcome would be unknown.
   *
   * @default 20000
   */
  readonly attemptTimeoutMs?: number | undefined;
  /** Connections open at the same time, with the built-in transport of Node. @default 20 */
  readonly maxConnections?: number | undefined;
  /**
   * Bytes of an answer that are read, as they come and unpacked, from 1 to 500,000,000. A larger answer, or one with more than
   * one JSON value for each 16 of these bytes (100,000 are always taken), ends the call with a `ResponseShapeError`.
   *
   * @default 67108864, which is 64 MiB
   */
  readonly maxAnswerBytes?: number | undefined;
  /** Repetition of calls; `false` for never. @default each of its options has a default */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Proxy for the built-in transport of Node (22.21, 24.5 or newer), such as `http://proxy.example:3128`; `false` for none.
   *
   * @default `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` of the environment, unless the endpoint is on this machine
   */
  readonly proxy?: string | false | undefined;
  /**
   * Limit of each action instead of the documented one, `false` for none, or limits from `createRateLimits` that this client
   * shares with others.
   *
   * @default the spec's `x-rate-limit`, for this client alone
   */
  readonly rateLimit?: RateLimit | RateLimits | false | undefined;
  /**
   * Representation of an integer in an answer that a number cannot hold exactly, because it is beyond 2^53: a `bigint`, or its
   * digits as text. If you set it, the types of all answers say so; if not, they say `number`, and only such an integer is a
   * `bigint` all the same, which refuses to be calculated with by accident.
   *
   * @default "bigint"
   */
  readonly largeIntegers?: LargeIntegers | undefined;
  /** Functions that watch the calls. Everybody in the process can also listen on `node:diagnostics_channel`. @default none */
  readonly hooks?: Hooks | undefined;
}

/** Settings of a client of Tencent Cloud Container Security Service. */
export interface TcssClientOptions extends ClientOptions<TencentCredentials> {
  /** Sent as `X-TC-Region`. The service checks it and does not use it. @default none */
  readonly region?: string | undefined;
  /** Language of the service's messages. @default the service's own, which follows the endpoint */
  readonly language?: "en-US" | "zh-CN" | undefined;
  /**
   * HTTP method of the calls. `GET` puts the parameters into the query, of which the service takes 32 KB; it is for networks that
   * let nothing else pass.
   *
   * @default "POST"
   */
  readonly method?: "GET" | "POST" | undefined;
}

/** Settings of a client of Alibaba Cloud Security Center. */
export interface SasClientOptions extends ClientOptions<AlibabaCredentials> {
  /**
   * Any region of the account, such as `cn-hangzhou` or `eu-central-1`. Security Center has two centers, mainland China with
   * Hong Kong and everywhere else, and an account's data is in one of them; the region chooses the endpoint.
   *
   * @default the center outside mainland China
   */
  readonly region?: string | undefined;
}

/** The options' defaults that are numbers. */
export const defaults: Readonly<
  Record<"attemptTimeoutMs" | "maxAnswerBytes" | "maxConnections" | "timeoutMs", number>
> = {
  timeoutMs: 60_000,
  attemptTimeoutMs: 20_000,
  maxConnections: 20,
  maxAnswerBytes: defaultMaxAnswerBytes,
};
