/** A key of Tencent Cloud. */
export interface TencentCredentials {
  /** Begins with `AKID`. */
  readonly secretId: string;
  /** Signs requests; never sent. */
  readonly secretKey: string;
  /** Session token, with temporary keys only. */
  readonly token?: string | undefined;
}

/** A key of Alibaba Cloud. */
export interface AlibabaCredentials {
  /** Begins with `LTAI`, and with `STS.` for temporary keys. */
  readonly accessKeyId: string;
  /** Signs requests; never sent. */
  readonly accessKeySecret: string;
  /** Security token, with temporary keys only. */
  readonly securityToken?: string | undefined;
}

/**
 * Finds credentials. A client asks before every attempt, so that a key can be replaced while it runs: keep an answer that is
 * costly to get.
 *
 * @throws {CredentialsError} when there are none; a chain then goes on to the next provider.
 */
export type CredentialsProvider<C> = () => Promise<C>;
