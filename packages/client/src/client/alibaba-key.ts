import { defaultAlibabaCredentials } from "../credentials/alibaba.js";
import { alibabaFromOptions } from "../credentials/options.js";
import { createCredentialsResolver } from "../pipeline/resolve-credentials.js";
import type { CredentialsResolver } from "../pipeline/resolve-credentials.js";
import type { SasClientOptions } from "./client-options.js";

/** Makes the resolver of the key with which a client of Alibaba Cloud signs, from the client's options. */
export function alibabaKeyResolver({
  credentials,
  proxy,
}: Pick<SasClientOptions, "credentials" | "proxy">): CredentialsResolver {
  return createCredentialsResolver(
    "alibaba",
    alibabaFromOptions(credentials ?? defaultAlibabaCredentials({ proxy })),
    ({ accessKeyId: id, accessKeySecret: secret, securityToken: token }) => ({ id, secret, token }),
  );
}
