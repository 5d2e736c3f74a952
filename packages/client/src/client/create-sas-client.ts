import { type sas, sasOperations, services } from "@plimsoll/types";

import { assembleClient } from "./assemble-client.js";
import { checkHeaderText } from "./check-options.js";
import type { SasClientOptions } from "./client-options.js";
import { alibabaKeyResolver } from "./alibaba-key.js";
import { signAcs3 } from "../signing/sign-acs3.js";
import type { LargeOf, ServiceClient } from "./service-client.js";
import type { LargeIntegers } from "../base/parse-json.js";
import { sasProtocol } from "../wire/sas.js";

/** A client of Alibaba Cloud Security Center. `Large` is what an integer beyond 2^53 is, if the client says. */
export type SasClient<Large = never> = ServiceClient<"sas", sas.paths, Large>;

/**
 * Makes a client of Alibaba Cloud Security Center (SAS, 2018-12-03). Nothing is sent until the first call.
 *
 * @param options - Settings, all of them optional.
 * @throws {ConfigurationError} when an option has a value that cannot work, such as an endpoint without `https://`.
 * @example
 * await using sas = createSasClient({ region: "cn-hangzhou" });
 * const { ImageInfos } = await sas.call("DescribeImageInfoList", { Uuids });
 */
export function createSasClient<Large extends LargeIntegers | undefined = undefined>(
  options: SasClientOptions & { readonly largeIntegers?: Large } = {},
): SasClient<LargeOf<Large>> {
  checkHeaderText("region", options.region);
  const [abroad, mainland] = services.sas.endpoints;
  return assembleClient(options, {
    endpoint: options.region?.startsWith("cn-") === true ? mainland : abroad,
    protocol: sasProtocol(),
    operations: sasOperations,
    resolveKey: alibabaKeyResolver(options),
    sign: signAcs3,
  });
}
