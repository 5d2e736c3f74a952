import { services, type tcss } from "@plimsoll/types";

import { assembleClient } from "./assemble-client.js";
import type { TcssClientOptions } from "./client-options.js";
import { firstCredentials } from "./credentials/chain.js";
import { tencentFromEnvironment } from "./credentials/environment.js";
import { tencentFromOptions } from "./credentials/options.js";
import { signTc3 } from "./pipeline/sign-tc3.js";
import type { ServiceClient } from "./service-client.js";
import { tcssWire } from "./wire/tcss.js";

/** A client of Tencent Cloud Container Security Service. */
export type TcssClient = ServiceClient<"tcss", tcss.paths>;

/**
 * Makes a client of Tencent Cloud Container Security Service (TCSS, 2020-11-01). Nothing is sent until the first call.
 *
 * @param options - Settings, all of them optional.
 * @throws {TypeError} when the endpoint is not a URL.
 * @example
 * await using tcss = createTcssClient();
 * const { List } = await tcss.call("DescribeAssetImageList", { Limit: 100 });
 */
export function createTcssClient(options: TcssClientOptions = {}): TcssClient {
  const credentials = tencentFromOptions(options.credentials ?? firstCredentials(tencentFromEnvironment()));
  return assembleClient(options, {
    endpoint: services.tcss.endpoints[0],
    wire: tcssWire(options),
    sign: ({ host, clock }) => signTc3({ host, service: services.tcss.service, credentials, clock }),
  });
}
