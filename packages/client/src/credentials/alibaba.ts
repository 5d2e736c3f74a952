import { loadedAndCached } from "./cached.js";
import { firstCredentials } from "./chain.js";
import { alibabaFromOptions } from "./options.js";
import type { AlibabaCredentials, CredentialsProvider } from "./credentials.js";
import { alibabaFromEnvironment } from "./environment.js";
import type {
  AssumedRoleOptions,
  DefaultCredentialsOptions,
  CredentialsUriOptions,
  InstanceRoleOptions,
  OidcOptions,
  ProfileOptions,
  RoleSessionOptions,
} from "./source-options.js";

/**
 * The key of a profile in `~/.alibabacloud/credentials`, or in the file that `ALIBABA_CLOUD_CREDENTIALS_FILE` names: INI with
 * a `type`, one of `access_key`, `sts`, `ecs_ram_role`, `ram_role_arn` and `oidc_role_arn`. The profile is the one of the
 * options, of `ALIBABA_CLOUD_PROFILE`, or `default`.
 *
 * @returns a provider that rejects with a {@link CredentialsError} when there is no such key.
 * @see http://help.aliyun.com/document_detail/113296.html (credentials file), read 2026-11-22
 */
export function alibabaFromCredentialsFile(
  options: InstanceRoleOptions & ProfileOptions & RoleSessionOptions = {},
): CredentialsProvider<AlibabaCredentials> {
  return loadedAndCached(
    async () => (await import("./sources/alibaba-credentials-file.js")).credentialsFile(options),
    options,
  );
}

/**
 * The key of a profile of the CLI, in `~/.aliyun/config.json`: of the modes `AK`, `StsToken`, `RamRoleArn`, `EcsRamRole`,
 * `OIDC` and `ChainableRamRoleArn`, and of `CloudSSO` and `OAuth` until the key that the CLI wrote ends. The profile is the
 * one of the options, of `ALIBABA_CLOUD_PROFILE`, or the file's current one. `ALIBABA_CLOUD_CLI_PROFILE_DISABLED=true`
 * switches the place off.
 *
 * @returns a provider that rejects with a {@link CredentialsError} when there is no such key.
 * @see https://www.alibabacloud.com/help/en/doc-detail/121258.html (configure and manage credentials), read 2026-11-22
 */
export function alibabaFromCli(
  options: InstanceRoleOptions & ProfileOptions & RoleSessionOptions = {},
): CredentialsProvider<AlibabaCredentials> {
  return loadedAndCached(async () => (await import("./sources/alibaba-cli.js")).cliProfile(options), options);
}

/**
 * The key of the role of the ECS instance that the program runs on, from its metadata in security hardening mode, or in
 * normal mode where the instance knows no other and `ALIBABA_CLOUD_IMDSV1_DISABLED` does not forbid it.
 * `ALIBABA_CLOUD_ECS_METADATA` names the role; `ALIBABA_CLOUD_ECS_METADATA_DISABLED=true` switches the place off.
 *
 * @returns a provider that rejects with a {@link CredentialsError} when this is not such an instance or it has no role. Where
 * no service answers, the provider sends only one request.
 * @see https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata/, read 2026-11-22
 */
export function alibabaFromInstanceRole(options: InstanceRoleOptions = {}): CredentialsProvider<AlibabaCredentials> {
  return loadedAndCached(
    async () => (await import("./sources/alibaba-instance-role.js")).instanceRole(options),
    options,
  );
}

/**
 * The key of a role that trusts an identity provider: exchanges the token in the file `ALIBABA_CLOUD_OIDC_TOKEN_FILE`, with
 * `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`, `ALIBABA_CLOUD_ROLE_ARN` and, if set, `ALIBABA_CLOUD_ROLE_SESSION_NAME`.
 *
 * @returns a provider that rejects with a {@link CredentialsError} when they are not set, or the exchange is refused.
 * @see https://www.alibabacloud.com/help/en/ram/api-assumerolewithoidc, read 2026-11-22
 */
export function alibabaFromOidc(options: OidcOptions = {}): CredentialsProvider<AlibabaCredentials> {
  return loadedAndCached(async () => (await import("./sources/alibaba-sts.js")).oidcRole(options), options);
}

/**
 * The key of a role that is assumed with another key.
 *
 * @returns a provider that rejects with a {@link CredentialsError} when the service refuses, or the other key is not found.
 * @see https://www.alibabacloud.com/help/en/ram/api-assumerole, read 2026-11-22
 */
export function alibabaFromAssumedRole(
  options: AssumedRoleOptions<AlibabaCredentials>,
): CredentialsProvider<AlibabaCredentials> {
  // Looked at here, as a lazy file that shared the check with the first one would become a second that every program loads.
  const { credentials: given } = options;
  const credentials = async () => alibabaFromOptions(typeof given === "function" ? await given() : given)();
  const load = async () => (await import("./sources/alibaba-sts.js")).assumedRole({ ...options, credentials });
  return loadedAndCached(load, options);
}

/**
 * The key that the service at `ALIBABA_CLOUD_CREDENTIALS_URI` gives out.
 *
 * @returns a provider that rejects with a {@link CredentialsError} when the variable is not set, or the answer is not a key.
 * @see https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-node-js-access-credentials, read 2026-11-22
 */
export function alibabaFromCredentialsUri(
  options: CredentialsUriOptions = {},
): CredentialsProvider<AlibabaCredentials> {
  return loadedAndCached(
    async () => (await import("./sources/alibaba-credentials-uri.js")).credentialsUri(options),
    options,
  );
}

/**
 * Looks where the vendor's own tools look, in their order: environment, OIDC, the profile of the CLI, the credentials file,
 * the role of the ECS instance, the credentials URI. The order is that of the vendor's credentials library 2.4.7.
 *
 * @returns a provider that rejects with one {@link CredentialsError}, which lists every place and what was found there.
 * @see https://github.com/aliyun/credentials-nodejs (default provider), read 2026-11-22
 */
export function defaultAlibabaCredentials(
  options: DefaultCredentialsOptions = {},
): CredentialsProvider<AlibabaCredentials> {
  return firstCredentials(
    alibabaFromEnvironment(options.environment),
    alibabaFromOidc(options),
    alibabaFromCli(options),
    alibabaFromCredentialsFile(options),
    ...(options.instanceRole === false ? [] : [alibabaFromInstanceRole(options)]),
    alibabaFromCredentialsUri(options),
  );
}
