import { textOf } from "../../base/json.js";
import type { AlibabaCredentials, CredentialsProvider } from "../credentials.js";
import type { InstanceRoleOptions } from "../source-options.js";
import { missingCredentials, unusableCredentials } from "./source-errors.js";
import { MetadataReader } from "./metadata.js";
import { isOn, sourceContextOf, variable } from "./source-context.js";
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
  const context = sourceContextOf(options);
  const url = `${metadataEndpoint}/latest/meta-data/ram/security-credentials/`;
  const metadata = new MetadataReader(context, { cloud: "alibaba", url, timeoutMs, nextStep });

  const sessionHeaders = async (): Promise<Readonly<Record<string, string>>> => {
    const tokenUrl = `${metadataEndpoint}/latest/api/token`;
    const lifetime = { "x-aliyun-ecs-metadata-token-ttl-seconds": "21600" };
    const { status, text } = await metadata.send({ url: tokenUrl, method: "PUT", headers: lifetime });
    const location = { cloud: "alibaba", source: "metadata", name: tokenUrl, nextStep } as const;
    if (status === 200) {
      const token = text.trim();
      // A captive portal answers everything with its page: this machine is not an instance then.
      if (!/^[\x21-\x7e]+$/.test(token)) throw missingCredentials(location, "malformed: no token");
      return { "x-aliyun-ecs-metadata-token": token };
    }
    if (isOn(context, "ALIBABA_CLOUD_IMDSV1_DISABLED")) throw unusableCredentials(location, `HTTP ${status}`);
    return {};
  };
  return async () => {
    const off = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
    if (isOn(context, off)) {
      throw missingCredentials(
        { cloud: "alibaba", source: "metadata", name: url, nextStep: `Unset ${off}.` },
        "switched off",
      );
    }
    const roleName = options.roleName ?? variable(context, "ALIBABA_CLOUD_ECS_METADATA");
    const { data, location } = await metadata.read({ roleName, headers: await sessionHeaders() });
    const expiresAt = Date.parse(textOf(data, "Expiration"));
    const { id, secret, token } = temporaryKey(data, { names: keyNames.alibaba, expiresAt, location });
    return { accessKeyId: id, accessKeySecret: secret, securityToken: token, expiresAt };
  };
}
