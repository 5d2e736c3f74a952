import { loadedAndCached } from "./cached.js";
import { firstCredentials } from "./chain.js";
import { tencentFromOptions } from "./options.js";
import type { CredentialsProvider, TencentCredentials } from "./credentials.js";
import { tencentFromEnvironment } from "./environment.js";
import type {
  AssumedRoleOptions,
  DefaultCredentialsOptions,
  InstanceRoleOptions,
  OidcOptions,
  ProfileOptions,
  RoleSessionOptions,
} from "./source-options.js";

/**
 * The key in `~/.tencentcloud/credentials`, or in the file that `TENCENTCLOUD_CREDENTIALS_FILE` names: INI with `secret_id`,
 * `secret_key` and, with temporary keys, `token`. The profile is `default` unless the options name another.
 *
 * @returns a provider that rejects with a {@link CredentialsError} when there is no such key.
 * @see https://github.com/TencentCloud/tencentcloud-sdk-go (credential management, config file), read 2026-11-22
 */
export function tencentFromCredentialsFile(options: ProfileOptions = {}): CredentialsProvider<TencentCredentials> {
  return loadedAndCached(async () => (await import("./sources/tencent-files.js")).credentialsFile(options), options);
}

/**
 * The key of a profile of tccli: `~/.tccli/<profile>.credential`. The profile is the one of the options, of `TCCLI_PROFILE`,
 * or `default`. A profile with a role assumes the role; one of the kind `cvm-role` asks the instance's metadata; the key of
 * somebody who signed in with `tccli auth login` is used until it ends.
 *
 * @returns a provider that rejects with a {@link CredentialsError} when there is no such key.
 * @see https://cloud.tencent.com/document/product/440/96291 (credentials of TCCLI), read 2026-11-22
 */
export function tencentFromCli(
  options: InstanceRoleOptions & ProfileOptions & RoleSessionOptions = {},
): CredentialsProvider<TencentCredentials> {
  return loadedAndCached(async () => (await import("./sources/tencent-files.js")).cliProfile(options), options);
}

/**
 * The key of the role of the CVM instance that the program runs on, from `metadata.tencentyun.com`.
 *
 * @returns a provider that rejects with a {@link CredentialsError} when this is not such an instance or it has no role. Where
 * no service answers, the provider sends only one request.
 * @see https://www.tencentcloud.com/document/product/213/4934 (instance metadata), read 2026-11-22
 */
export function tencentFromInstanceRole(options: InstanceRoleOptions = {}): CredentialsProvider<TencentCredentials> {
  return loadedAndCached(
    async () => (await import("./sources/tencent-instance-role.js")).instanceRole(options),
    options,
  );
}

/**
 * The key of the role of a TKE service account: exchanges the token in the file `TKE_WEB_IDENTITY_TOKEN_FILE`, with
 * `TKE_PROVIDER_ID`, `TKE_ROLE_ARN` and `TKE_REGION`.
 *
 * @returns a provider that rejects with a {@link CredentialsError} when they are not set, or the exchange is refused.
 * @see https://www.tencentcloud.com/document/product/1150/49454 (AssumeRoleWithWebIdentity), read 2026-11-22
 */
export function tencentFromOidc(options: OidcOptions = {}): CredentialsProvider<TencentCredentials> {
  return loadedAndCached(async () => (await import("./sources/tencent-sts.js")).oidcRole(options), options);
}

/**
 * The key of a role that is assumed with another key.
 *
 * @returns a provider that rejects with a {@link CredentialsError} when the service refuses, or the other key is not found.
 * @see https://www.tencentcloud.com/document/product/1150/49456 (AssumeRole), read 2026-11-22
 */
export function tencentFromAssumedRole(
  options: AssumedRoleOptions<TencentCredentials>,
): CredentialsProvider<TencentCredentials> {
  // Looked at here, as a lazy file that shared the check with the first one would become a second that every program loads.
  const { credentials: given } = options;
  const credentials = async () => tencentFromOptions(typeof given === "function" ? await given() : given)();
  const load = async () => (await import("./sources/tencent-sts.js")).assumedRole({ ...options, credentials });
  return loadedAndCached(load, options);
}

/**
 * Looks where the vendor's own tools look, in their order: environment, `~/.tencentcloud/credentials`, the profile of tccli,
 * the role of the CVM instance, the role of the TKE service account. The order is that of the vendor's SDKs for Node and
 * Python, which do not know tccli's file.
 *
 * @returns a provider that rejects with one {@link CredentialsError}, which lists every place and what was found there.
 * @see https://github.com/TencentCloud/tencentcloud-sdk-nodejs (DefaultCredentialProvider), read 2026-11-22
 */
export function defaultTencentCredentials(
  options: DefaultCredentialsOptions = {},
): CredentialsProvider<TencentCredentials> {
  return firstCredentials(
    tencentFromEnvironment(options.environment),
    tencentFromCredentialsFile(options),
    tencentFromCli(options),
    ...(options.instanceRole === false ? [] : [tencentFromInstanceRole(options)]),
    tencentFromOidc(options),
  );
}
