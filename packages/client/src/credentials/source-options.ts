import type { ClockOptions } from "../base/clock.js";
import type { FetchLike } from "../transport/fetch-transport.js";
import type { CredentialsProvider } from "./credentials.js";
import type { Environment } from "./environment.js";

/** Inputs of the search for credentials that the runtime supplies. Each can be replaced, for tests and unusual runtimes. */
export interface CredentialsSourceOptions extends Pick<ClockOptions, "now" | "startTimer"> {
  /** Variables by name. @default process.env, or nothing where there is no process */
  readonly environment?: Environment | undefined;
  /** Folder that `~` stands for. @default `HOME` (Windows: `USERPROFILE`), without it the home directory that the operating system has for the user, or none where there are no files */
  readonly home?: string | undefined;
  /**
   * Reads a whole file as UTF-8 text. An error with the code `ENOENT` means that the file does not exist.
   *
   * @default `node:fs/promises`, which reads UTF-16 with a byte order mark too; where that does not exist, files are "not available here"
   */
  readonly readFile?: ((path: string) => Promise<string>) | undefined;
  /**
   * Asks the instance's metadata, the vendors' token services and the credentials URI.
   *
   * @default connections of `node:http` on Node, as the calls of a client have them, and the global `fetch` elsewhere
   */
  readonly fetch?: FetchLike | undefined;
  /**
   * Proxy for the token services and the credentials URI, as of a client: see `ClientOptions.proxy`. The metadata of a machine
   * is never asked through a proxy.
   *
   * @default `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` of `environment`
   */
  readonly proxy?: string | false | undefined;
}

/** A place in a file. */
export interface ProfileOptions extends CredentialsSourceOptions {
  /** Name of the profile. If it is given, not finding it is an error that ends a search. @default see the provider */
  readonly profile?: string | undefined;
}

/** The role of the machine that the program runs on. */
export interface InstanceRoleOptions extends CredentialsSourceOptions {
  /** Name of the role. @default the one that the metadata names */
  readonly roleName?: string | undefined;
  /** Milliseconds that one answer of the metadata may take. @default 1000 */
  readonly metadataTimeoutMs?: number | undefined;
  /** Origin of the metadata. @default the vendor's */
  readonly metadataEndpoint?: string | undefined;
}

/** Options for every location. */
export interface DefaultCredentialsOptions extends InstanceRoleOptions, RoleSessionOptions {
  /** Asks the machine's metadata service, which takes a second where no such service runs. @default true */
  readonly instanceRole?: boolean | undefined;
}

/** Options of assuming a role. */
export interface RoleSessionOptions extends CredentialsSourceOptions {
  /** Name of the session in the vendor's audit log: 2 to 64 letters, digits and `.@-_`. @default "plimsoll" */
  readonly roleSessionName?: string | undefined;
  /**
   * Seconds that the temporary key holds.
   *
   * @default 7200 at Tencent Cloud (1 to 43200), 3600 at Alibaba Cloud (900 up to the role's own limit)
   */
  readonly durationSeconds?: number | undefined;
  /** Policy, as JSON text, that narrows what the role may do. @default none */
  readonly policy?: string | undefined;
  /** Origin of the token service. @default the vendor's, see the provider */
  readonly stsEndpoint?: string | undefined;
  /** Milliseconds that the token service may take. @default 10000 */
  readonly stsTimeoutMs?: number | undefined;
}

/** A role that is assumed with the token of an identity provider (OIDC). Each default is a variable. */
export interface OidcOptions extends RoleSessionOptions {
  /** Name of the role: `qcs::cam::…` or `acs:ram::…`. @default TKE_ROLE_ARN or ALIBABA_CLOUD_ROLE_ARN */
  readonly roleArn?: string | undefined;
  /** The identity provider. @default TKE_PROVIDER_ID or ALIBABA_CLOUD_OIDC_PROVIDER_ARN */
  readonly provider?: string | undefined;
  /** Path of the token, which is read again for every new key. @default TKE_WEB_IDENTITY_TOKEN_FILE or ALIBABA_CLOUD_OIDC_TOKEN_FILE */
  readonly tokenFile?: string | undefined;
}

/** A role that is assumed with another key. */
export interface AssumedRoleOptions<C> extends RoleSessionOptions {
  /** The key that may assume the role, or a function that finds it. */
  readonly credentials: C | CredentialsProvider<C>;
  /** Name of the role: `qcs::cam::uin/<account>:roleName/<name>` or `acs:ram::<account>:role/<name>`. */
  readonly roleArn: string;
  /** External ID that the role's owner requires, so that nobody else can have the role assumed for them. It is not secret. @default none */
  readonly externalId?: string | undefined;
}

/** A service that gives out temporary keys of Alibaba Cloud. */
export interface CredentialsUriOptions extends CredentialsSourceOptions {
  /** Address that answers `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and `Expiration` as JSON. @default ALIBABA_CLOUD_CREDENTIALS_URI */
  readonly uri?: string | undefined;
  /** Milliseconds that the answer may take. @default 10000 */
  readonly timeoutMs?: number | undefined;
}
