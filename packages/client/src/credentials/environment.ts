import type { AlibabaCredentials, CredentialsProvider, TencentCredentials } from "./credentials.js";
import { wholeKeyPair } from "./key-pair.js";

/** Variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the variables that Tencent Cloud's own tools read: `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, with
 * temporary keys, `TENCENTCLOUD_SESSION_TOKEN` (its SDKs) or `TENCENTCLOUD_TOKEN` (its CLI).
 *
 * @param environment - Where to read. @default process.env, or nothing where there is no process
 * @returns a provider that rejects with a {@link CredentialsError} when one of the first two is missing.
 */
export function tencentFromEnvironment(
  environment: Environment = processEnvironment(),
): CredentialsProvider<TencentCredentials> {
  return async () => {
    const { id, secret, token } = wholeKeyPair({
      cloud: "tencent",
      source: "environment",
      id: ["TENCENTCLOUD_SECRET_ID", environment["TENCENTCLOUD_SECRET_ID"]],
      secret: ["TENCENTCLOUD_SECRET_KEY", environment["TENCENTCLOUD_SECRET_KEY"]],
      token: environment["TENCENTCLOUD_SESSION_TOKEN"]?.trim()
        ? ["TENCENTCLOUD_SESSION_TOKEN", environment["TENCENTCLOUD_SESSION_TOKEN"]]
        : ["TENCENTCLOUD_TOKEN", environment["TENCENTCLOUD_TOKEN"]],
      nextStep: "Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or pass `credentials` to the client.",
    });
    return { secretId: id, secretKey: secret, ...(token === undefined ? {} : { token }) };
  };
}

/**
 * Reads the variables that Alibaba Cloud's own tools read: `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`
 * and, with temporary keys, `ALIBABA_CLOUD_SECURITY_TOKEN`.
 *
 * @param environment - Where to read. @default process.env, or nothing where there is no process
 * @returns a provider that rejects with a {@link CredentialsError} when one of the first two is missing.
 */
export function alibabaFromEnvironment(
  environment: Environment = processEnvironment(),
): CredentialsProvider<AlibabaCredentials> {
  return async () => {
    const { id, secret, token } = wholeKeyPair({
      cloud: "alibaba",
      source: "environment",
      id: ["ALIBABA_CLOUD_ACCESS_KEY_ID", environment["ALIBABA_CLOUD_ACCESS_KEY_ID"]],
      secret: ["ALIBABA_CLOUD_ACCESS_KEY_SECRET", environment["ALIBABA_CLOUD_ACCESS_KEY_SECRET"]],
      token: ["ALIBABA_CLOUD_SECURITY_TOKEN", environment["ALIBABA_CLOUD_SECURITY_TOKEN"]],
      nextStep:
        "Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or pass `credentials` to the client.",
    });
    return { accessKeyId: id, accessKeySecret: secret, ...(token === undefined ? {} : { securityToken: token }) };
  };
}

function processEnvironment(): Environment {
  return typeof process === "undefined" ? {} : process.env;
}
