import { textOf } from "../../base/json.js";
import type { AlibabaCredentials, CredentialsProvider } from "../credentials.js";
import type { InstanceRoleOptions } from "../source-options.js";
import { missing, unusable } from "./faults.js";
import { MetadataReader } from "./metadata.js";
import { isOn, surroundingsOf, variable } from "./surroundings.js";
import { keyNames, temporaryKey } from "./temporary-key.js";

const nextStep = "Attach a RAM role to the instance.";

/**
 * The role of an ECS instance. The metadata is asked in security hardening mode first, and in normal mode where it does not
 * know the other.
 *
 * @see https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata/, read 2026-11-22
 */
export function instanceRole(options: InstanceRoleOptions): CredentialsProvider<AlibabaCredentials> {
  const { metadataEndpoint = "http://100.100.100.200", metadataTimeoutMs: timeoutMs = 1_000 } = options;
  const surroundings = surroundingsOf(options);
  const url = `${metadataEndpoint}/latest/meta-data/ram/security-credentials/`;
  const metadata = new MetadataReader(surroundings, { cloud: "alibaba", url, timeoutMs, nextStep });

  const sessionHeaders = async (): Promise<Readonly<Record<string, string>>> => {
    const tokenUrl = `${metadataEndpoint}/latest/api/token`;
    const lifetime = { "x-aliyun-ecs-metadata-token-ttl-seconds": "21600" };
    const { status, text } = await metadata.ask({ url: tokenUrl, method: "PUT", headers: lifetime });
    if (status === 200) return { "x-aliyun-ecs-metadata-token": text.trim() };
    const place = { cloud: "alibaba", source: "metadata", name: tokenUrl, nextStep } as const;
    if (isOn(surroundings, "ALIBABA_CLOUD_IMDSV1_DISABLED")) throw unusable(place, `HTTP ${status}`);
    return {};
  };
  return async () => {
    const off = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
    if (isOn(surroundings, off)) {
      throw missing({ cloud: "alibaba", source: "metadata", name: url, nextStep: `Unset ${off}.` }, "switched off");
    }
    const roleName = options.roleName ?? variable(surroundings, "ALIBABA_CLOUD_ECS_METADATA");
    const { data, place } = await metadata.read({ roleName, headers: await sessionHeaders() });
    const expiresAt = Date.parse(textOf(data, "Expiration"));
    const { id, secret, token } = temporaryKey(data, { names: keyNames.alibaba, expiresAt, place });
    return { accessKeyId: id, accessKeySecret: secret, securityToken: token, expiresAt };
  };
}
