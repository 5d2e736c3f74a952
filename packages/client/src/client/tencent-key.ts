import { tencentFromOptions } from "../credentials/options.js";
import { defaultTencentCredentials } from "../credentials/tencent.js";
import { createCredentialsResolver } from "../pipeline/resolve-credentials.js";
import type { CredentialsResolver } from "../pipeline/resolve-credentials.js";
import type { TcssClientOptions } from "./client-options.js";

/** Makes the resolver of the key with which a client of Tencent Cloud signs, from the client's options. */
export function tencentKeyResolver({
  credentials,
  proxy,
}: Pick<TcssClientOptions, "credentials" | "proxy">): CredentialsResolver {
  return createCredentialsResolver(
    "tencent",
    tencentFromOptions(credentials ?? defaultTencentCredentials({ proxy })),
    ({ secretId: id, secretKey: secret, token }) => ({ id, secret, token }),
  );
}
