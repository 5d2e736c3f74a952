/** A key of Tencent Cloud. */
export interface TencentCredentials {
  /** Begins with `AKID`. */
  readonly secretId: string;
  /** Signs requests; never sent. */
  readonly secretKey: string;
  /** Session token, with temporary keys only. */
  readonly token?: string | undefined;
  /** When a temporary key ends, in milliseconds since 1970. @default unknown, taken for never */
  readonly expiresAt?: number | undefined;
}

/** A key of Alibaba Cloud. */
export interface AlibabaCredentials {
  /** Begins with `LTAI`, and with `STS.` for temporary keys. */
  readonly accessKeyId: string;
  /** Signs requests; never sent. */
  readonly accessKeySecret: string;
  /** Security token, with temporary keys only. */
  readonly securityToken?: string | undefined;
  /** When a temporary key ends, in milliseconds since 1970. @default unknown, taken for never */
  readonly expiresAt?: number | undefined;
}

/** Request for credentials, with what the caller already knows. */
export interface CredentialsRequest<C> {
  /** Credentials that the service has just refused as expired. A provider that keeps keys gets another one. */
  readonly refused?: C | undefined;
  /** Ends the wait of this caller. What others wait for as well goes on. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Finds credentials. A client asks before every attempt, so that a key can be replaced while it runs: keep an answer that is
 * costly to get, with {@link cachedCredentials}.
 *
 * @throws {CredentialsError} when nothing is found; a chain then goes on to the next provider, unless the reason is `unusable`.
 */
export type CredentialsProvider<C> = (ask?: CredentialsRequest<C>) => Promise<C>;
