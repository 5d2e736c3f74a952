import type { AlibabaCredentials, CredentialsProvider, TencentCredentials } from "./credentials.js";
import { completeKey } from "./key-pair.js";

/** Variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the variables that Tencent Cloud's own tools read: `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, with
 * temporary keys, `TENCENTCLOUD_SESSION_TOKEN` (its SDKs), `TENCENTCLOUD_TOKEN` (its CLI) or `TENCENTCLOUD_SECURITY_TOKEN` (its
 * Terraform provider), the first that is set.
 *
 * @param environment - Where to read. @default process.env, or nothing where there is no process
 * @returns a provider that rejects with a {@link CredentialsError} when one of the first two is missing.
 */
export function tencentFromEnvironment(
  environment: Environment = processEnvironment(),
): CredentialsProvider<TencentCredentials> {
  return async () => {
    const tokenName = tencentTokens.find((name) => isSet(environment, name)) ?? "";
    const { id, secret, token } = completeKey({
      cloud: "tencent",
      source: "environment",
      id: ["TENCENTCLOUD_SECRET_ID", environment["TENCENTCLOUD_SECRET_ID"]],
      secret: ["TENCENTCLOUD_SECRET_KEY", environment["TENCENTCLOUD_SECRET_KEY"]],
      token: [tokenName, environment[tokenName]],
      nextStep: "Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or pass `credentials` to the client.",
    });
    return { secretId: id, secretKey: secret, ...(token === undefined ? {} : { token }) };
  };
}

const tencentTokens = ["TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN"] as const;

/**
 * Reads the variables that Alibaba Cloud's own tools read: `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`
 * and, with temporary keys, `ALIBABA_CLOUD_SECURITY_TOKEN` (its SDKs). Where none of the first two is set, the same names that
 * begin with `ALIBABACLOUD_` or `ALICLOUD_` count (its CLI), and then `ALICLOUD_ACCESS_KEY`, `ALICLOUD_SECRET_KEY` and
 * `ALICLOUD_SECURITY_TOKEN` (its Terraform provider). Halves of different names are never put together.
 *
 * @param environment - Where to read. @default process.env, or nothing where there is no process
 * @returns a provider that rejects with a {@link CredentialsError} when one of the first two is missing.
 */
export function alibabaFromEnvironment(
  environment: Environment = processEnvironment(),
): CredentialsProvider<AlibabaCredentials> {
  return async () => {
    const names = alibabaNames.find(([id, secret]) => isSet(environment, id) || isSet(environment, secret));
    const [idName, secretName, tokenName] = names ?? alibabaNames[0];
    const { id, secret, token } = completeKey({
      cloud: "alibaba",
      source: "environment",
      id: [idName, environment[idName]],
      secret: [secretName, environment[secretName]],
      token: [tokenName, environment[tokenName]],
      nextStep: `Set ${idName} and ${secretName}, or pass \`credentials\` to the client.`,
    });
    return { accessKeyId: id, accessKeySecret: secret, ...(token === undefined ? {} : { securityToken: token }) };
  };
}

const alibabaNames = [
  ["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABA_CLOUD_SECURITY_TOKEN"],
  ["ALIBABACLOUD_ACCESS_KEY_ID", "ALIBABACLOUD_ACCESS_KEY_SECRET", "ALIBABACLOUD_SECURITY_TOKEN"],
  ["ALICLOUD_ACCESS_KEY_ID", "ALICLOUD_ACCESS_KEY_SECRET", "ALICLOUD_SECURITY_TOKEN"],
  ["ALICLOUD_ACCESS_KEY", "ALICLOUD_SECRET_KEY", "ALICLOUD_SECURITY_TOKEN"],
] as const;

function isSet(environment: Environment, name: string): boolean {
  return (environment[name] ?? "").trim() !== "";
}

function processEnvironment(): Environment {
  return typeof process === "undefined" ? {} : process.env;
}
