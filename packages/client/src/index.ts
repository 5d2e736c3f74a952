// For users: clients.
export { type TcssClient, createTcssClient } from "./client/create-tcss-client.js";
export { type SasClient, createSasClient } from "./client/create-sas-client.js";
export type { ClientOptions, SasClientOptions, TcssClientOptions } from "./client/client-options.js";
export type { CallOptions, LargeOf, PagedRequestOf, ServiceClient, WithLarge } from "./client/service-client.js";
export type { LargeIntegers } from "./base/parse-json.js";
export type { PaginateOptions } from "./pagination/paginate.js";
export type { PageCheckpoint } from "./pagination/checkpoint.js";
export type { IncompleteReason, Pages, PagesResult } from "./pagination/pages.js";
export type { RetryOptions } from "./pipeline/retry.js";
export type { RetryDelays } from "./pipeline/failure.js";
export type { RateLimit } from "./pipeline/rate-limiter.js";
export { type LimitedCall, type RateLimits, type RateLimitsOptions, createRateLimits } from "./pipeline/rate-limits.js";
export { type DebugOptions, debugHooks } from "./telemetry/debug-hooks.js";
export type { AttemptEvent, CallEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./telemetry/hooks.js";

// For users: the owner of a key.
export { type AlibabaIdentityOptions, alibabaCallerIdentity } from "./identity/alibaba-caller-identity.js";
export { type TencentIdentityOptions, tencentCallerIdentity } from "./identity/tencent-caller-identity.js";
export type { CallerIdentity } from "./identity/caller-identity.js";

// For users: credentials.
export type {
  AlibabaCredentials,
  CredentialsRequest,
  CredentialsProvider,
  TencentCredentials,
} from "./credentials/credentials.js";
export {
  type Environment,
  type KeyVariables,
  alibabaFromEnvironment,
  tencentFromEnvironment,
} from "./credentials/environment.js";
export { firstCredentials } from "./credentials/chain.js";
export { type CachedCredentialsOptions, cachedCredentials } from "./credentials/cached.js";
export {
  defaultTencentCredentials,
  tencentFromAssumedRole,
  tencentFromCli,
  tencentFromCredentialsFile,
  tencentFromInstanceRole,
  tencentFromOidc,
} from "./credentials/tencent.js";
export {
  alibabaFromAssumedRole,
  alibabaFromCli,
  alibabaFromCredentialsFile,
  alibabaFromCredentialsUri,
  alibabaFromInstanceRole,
  alibabaFromOidc,
  defaultAlibabaCredentials,
} from "./credentials/alibaba.js";
export type {
  AssumedRoleOptions,
  CredentialsSourceOptions,
  CredentialsUriOptions,
  DefaultCredentialsOptions,
  InstanceRoleOptions,
  OidcOptions,
  ProfileOptions,
  RoleSessionOptions,
} from "./credentials/source-options.js";

// For users: errors.
export { PlimsollError, isPlimsollError } from "./errors/plimsoll-error.js";
export { ConfigurationError, isConfigurationError } from "./errors/configuration-error.js";
export { CallError } from "./errors/call-error.js";
export { ApiError, isApiError } from "./errors/api-error.js";
export {
  CredentialsError,
  type CredentialsReason,
  type CredentialsState,
  type LookedFor,
  isCredentialsError,
} from "./errors/credentials-error.js";
export { IndeterminateError, isIndeterminateError } from "./errors/indeterminate-error.js";
export { NetworkError, isNetworkError } from "./errors/network-error.js";
export { ResponseShapeError, isResponseShapeError } from "./errors/response-shape-error.js";
export { TimeoutError, isTimeoutError } from "./errors/timeout-error.js";

// For adapters: replacements of the network and of time.
export type { Cloud } from "./base/cloud.js";
export type { ClockOptions } from "./base/clock.js";
export type { FetchLike } from "./transport/fetch-transport.js";

// For programs that read other files of their users by the same rules as files with credentials.
export { TextEncodingError } from "./errors/text-encoding-error.js";
export { decodeText } from "./credentials/decode-text.js";

// For programs that send requests of their own through the proxy of the client.
export { type ProxyEnvironment, type ProxyInput, proxyEnvironment } from "./transport/proxy.js";
