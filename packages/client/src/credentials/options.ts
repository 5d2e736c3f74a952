import type { MaybePromise } from "../base/maybe-promise.js";
import type { AlibabaCredentials, CredentialsRequest, CredentialsProvider, TencentCredentials } from "./credentials.js";
import { completeKey } from "./key-pair.js";

/**
 * The key in a client's options, looked at when it is first needed.
 *
 * @throws {CredentialsError} when a half is missing or empty.
 */
export function tencentFromOptions(
  given: CredentialsProvider<TencentCredentials> | TencentCredentials,
): (ask?: CredentialsRequest<TencentCredentials>) => MaybePromise<TencentCredentials> {
  if (typeof given === "function") return given;
  return () => {
    const { id, secret, token } = completeKey({
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
): (ask?: CredentialsRequest<AlibabaCredentials>) => MaybePromise<AlibabaCredentials> {
  if (typeof given === "function") return given;
  return () => {
    const { id, secret, token } = completeKey({
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
