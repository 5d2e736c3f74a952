import { services, type tcss, tcssOperations } from "@plimsoll/types";

import { assembleClient } from "./assemble-client.js";
import { checkHeaderText, checkWord } from "./check-options.js";
import type { TcssClientOptions } from "./client-options.js";
import { tencentKeyResolver } from "./tencent-key.js";
import { signTc3 } from "../signing/sign-tc3.js";
import type { LargeOf, ServiceClient } from "./service-client.js";
import type { LargeIntegers } from "../base/parse-json.js";
import { tcssProtocol } from "../wire/tcss.js";

/** A client of Tencent Cloud Container Security Service. `Large` is what an integer beyond 2^53 is, if the client says. */
export type TcssClient<Large = never> = ServiceClient<"tcss", tcss.paths, Large>;

/**
 * Makes a client of Tencent Cloud Container Security Service (TCSS, 2020-11-01). Nothing is sent until the first call.
 *
 * @param options - Settings, all of them optional.
 * @throws {ConfigurationError} when an option has a value that cannot work, such as an endpoint without `https://`.
 * @example
 * await using tcss = createTcssClient();
 * const { List } = await tcss.call("DescribeAssetImageList", { Limit: 100 });
 */
export function createTcssClient<Large extends LargeIntegers | undefined = undefined>(
  options: TcssClientOptions & { readonly largeIntegers?: Large } = {},
): TcssClient<LargeOf<Large>> {
  checkHeaderText("language", options.language);
  checkWord("method", options.method, ["GET", "POST"]);
  return assembleClient(options, {
    endpoint: services.tcss.endpoints[0],
    region: options.region,
    protocol: tcssProtocol(options),
    operations: tcssOperations,
    resolveKey: tencentKeyResolver(options),
    sign: (facts) => signTc3({ ...facts, service: services.tcss.service }),
  });
}
