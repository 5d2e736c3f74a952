/** Key of Tencent Cloud. */
export interface TencentUpstreamKey {
  /** SecretId. */
  readonly secretId: string;
  /** SecretKey. */
  readonly secretKey: string;
  /** Token of a temporary key. @default none */
  readonly token?: string;
}

/** Key of Alibaba Cloud. */
export interface AlibabaUpstreamKey {
  /** AccessKeyId. */
  readonly accessKeyId: string;
  /** AccessKeySecret. */
  readonly accessKeySecret: string;
  /** Token of a temporary key. @default none */
  readonly securityToken?: string;
}

/** The real keys, with which requests to the real services are signed. */
export interface UpstreamKeys {
  /** For TCSS. @default none */
  readonly tencent?: TencentUpstreamKey;
  /** For Security Center. @default none */
  readonly alibaba?: AlibabaUpstreamKey;
}

/** A request on its way to a real service. */
export interface UpstreamRequest {
  readonly method: string;
  readonly url: string;
  /** Without `Host`, which is that of the address. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for a request without a body. */
  readonly body?: string;
}
