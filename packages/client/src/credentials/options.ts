import type { MaybePromise } from "../base/maybe-promise.js";
import type { AlibabaCredentials, CredentialsAsk, CredentialsProvider, TencentCredentials } from "./credentials.js";
import { wholeKeyPair } from "./key-pair.js";

/**
 * The key in a client's options, looked at when it is first needed.
 *
 * @throws {CredentialsError} when a half is missing or empty.
 */
export function tencentFromOptions(
  given: CredentialsProvider<TencentCredentials> | TencentCredentials,
): (ask?: CredentialsAsk<TencentCredentials>) => MaybePromise<TencentCredentials> {
  if (typeof given === "function") return given;
  return () => {
    const { id, secret, token } = wholeKeyPair({
      cloud: "tencent",
      source: "options",
      id: ["credentials.secretId", given.secretId],
      secret: ["credentials.secretKey", given.secretKey],
      token: ["credentials.token", given.token],
      nextStep: "Pass both, or leave `credentials` out to use those of this machine.",
    });
    return { secretId: id, secretKey: secret, token };
  };
}

/**
 * The key in a client's options, looked at when it is first needed.
 *
 * @throws {CredentialsError} when a half is missing or empty.
 */
export function alibabaFromOptions(
  given: AlibabaCredentials | CredentialsProvider<AlibabaCredentials>,
): (ask?: CredentialsAsk<AlibabaCredentials>) => MaybePromise<AlibabaCredentials> {
  if (typeof given === "function") return given;
  return () => {
    const { id, secret, token } = wholeKeyPair({
      cloud: "alibaba",
      source: "options",
      id: ["credentials.accessKeyId", given.accessKeyId],
      secret: ["credentials.accessKeySecret", given.accessKeySecret],
      token: ["credentials.securityToken", given.securityToken],
      nextStep: "Pass both, or leave `credentials` out to use those of this machine.",
    });
    return { accessKeyId: id, accessKeySecret: secret, securityToken: token };
  };
}
