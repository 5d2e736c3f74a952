import { fieldOf } from "../../base/json.js";
import type { CredentialsProvider, TencentCredentials } from "../credentials.js";
import type { InstanceRoleOptions } from "../source-options.js";
import { MetadataReader } from "./metadata.js";
import { sourceContextOf } from "./source-context.js";
import { keyNames, temporaryKey } from "./temporary-key.js";

/**
 * The role of a CVM instance.
 *
 * @see https://www.tencentcloud.com/document/product/213/4934 (instance metadata), read 2026-11-22
 */
export function instanceRole(options: InstanceRoleOptions): CredentialsProvider<TencentCredentials> {
  const { metadataEndpoint = "http://metadata.tencentyun.com", metadataTimeoutMs: timeoutMs = 1_000 } = options;
  const metadata = new MetadataReader(sourceContextOf(options), {
    cloud: "tencent",
    url: `${metadataEndpoint}/latest/meta-data/cam/security-credentials/`,
    timeoutMs,
    nextStep: "Bind a CAM role to the instance.",
  });
  return async () => {
    const { data, location } = await metadata.read({ roleName: options.roleName });
    const expiresAt = Number(fieldOf(data, "ExpiredTime")) * 1000;
    const { id, secret, token } = temporaryKey(data, { names: keyNames.tencent, expiresAt, location });
    return { secretId: id, secretKey: secret, token, expiresAt };
  };
}
