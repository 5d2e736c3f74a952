import { type sas, services } from "@plimsoll/types";

import { assembleClient } from "./assemble-client.js";
import type { SasClientOptions } from "./client-options.js";
import { firstCredentials } from "./credentials/chain.js";
import { alibabaFromEnvironment } from "./credentials/environment.js";
import { alibabaFromOptions } from "./credentials/options.js";
import { signAcs3 } from "./pipeline/sign-acs3.js";
import type { ServiceClient } from "./service-client.js";
import { sasWire } from "./wire/sas.js";

/** A client of Alibaba Cloud Security Center. */
export type SasClient = ServiceClient<"sas", sas.paths>;

/**
 * Makes a client of Alibaba Cloud Security Center (SAS, 2018-12-03). Nothing is sent until the first call.
 *
 * @param options - Settings, all of them optional.
 * @throws {TypeError} when the endpoint is not a URL.
 * @example
 * await using sas = createSasClient({ region: "cn-hangzhou" });
 * const { ImageInfos } = await sas.call("DescribeImageInfoList", { Uuids });
 */
export function createSasClient(options: SasClientOptions = {}): SasClient {
  const credentials = alibabaFromOptions(options.credentials ?? firstCredentials(alibabaFromEnvironment()));
  const [abroad, mainland] = services.sas.endpoints;
  return assembleClient(options, {
    endpoint: options.region?.startsWith("cn-") === true ? mainland : abroad,
    wire: sasWire(),
    sign: ({ host, clock }) => signAcs3({ host, credentials, clock }),
  });
}
