import { services } from "@plimsoll/types";

import { assembleClient } from "../client/assemble-client.js";
import type { SasClientOptions } from "../client/client-options.js";
import { alibabaKeyResolver } from "../client/alibaba-key.js";
import { signAcs3 } from "../signing/sign-acs3.js";
import { sasProtocol } from "../wire/sas.js";
import { type CallerIdentity, askIdentity, identityOperation, stsEndpointOf } from "./caller-identity.js";

/** Settings of {@link alibabaCallerIdentity}: those of a client of Security Center, and where the token service is. */
export interface AlibabaIdentityOptions extends SasClientOptions {
  /**
   * Origin of the token service.
   *
   * @default `https://sts.aliyuncs.com`; `endpoint` itself if that is not the vendor's, such as an emulator
   */
  readonly stsEndpoint?: string | undefined;
  /** Ends the call early: it then rejects with the signal's reason. @default none */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks Security Token Service of Alibaba Cloud (2015-04-01) whose key this is. It needs no permission and costs nothing. The
 * call has the same credentials, network and limits as those of a client with the same options.
 *
 * @param options - Settings, all of them optional.
 * @throws {ApiError} when the service refuses the key.
 * @throws {CredentialsError} when there are no credentials.
 * @throws {NetworkError} when the service cannot be reached.
 * @throws {TimeoutError} when the time is over.
 * @throws {ResponseShapeError} when the answer is not the service's, or names no account.
 * @throws {ConfigurationError} when an endpoint is not a URL.
 * @see https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-getcalleridentity, read 2026-11-27
 */
export async function alibabaCallerIdentity(options: AlibabaIdentityOptions = {}): Promise<CallerIdentity> {
  const { signal } = options;
  const endpoint = options.stsEndpoint ?? stsEndpointOf(options.endpoint ?? services.sas.endpoints[0], vendorStsOf);
  const client = assembleClient<"sas", object, never>(
    { ...options, endpoint },
    {
      endpoint,
      protocol: sasProtocol(),
      resolveKey: alibabaKeyResolver(options),
      sign: signAcs3,
      operations: identityOperation("sas", "2015-04-01"),
    },
  );
  return askIdentity(client, { cloud: "alibaba", service: "sas" }, { signal });
}

function vendorStsOf(host: string): string | undefined {
  return /(^|\.)aliyuncs\.com$/.test(host) ? "https://sts.aliyuncs.com" : undefined;
}
