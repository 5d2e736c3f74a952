import { services } from "@plimsoll/types";

import { assembleClient } from "../client/assemble-client.js";
import type { TcssClientOptions } from "../client/client-options.js";
import { tencentKeyResolver } from "../client/tencent-key.js";
import { signTc3 } from "../signing/sign-tc3.js";
import { tcssProtocol } from "../wire/tcss.js";
import { type CallerIdentity, askIdentity, identityOperation, stsEndpointOf } from "./caller-identity.js";

/** Settings of {@link tencentCallerIdentity}: those of a client of TCSS, and where the token service is. */
export interface TencentIdentityOptions extends TcssClientOptions {
  /**
   * Origin of the token service.
   *
   * @default `https://sts.intl.tencentcloudapi.com` or `https://sts.tencentcloudapi.com`, on the site of `endpoint`; `endpoint`
   * itself if that is not the vendor's, such as an emulator
   */
  readonly stsEndpoint?: string | undefined;
  /** Ends the call early: it then rejects with the signal's reason. @default none */
  readonly signal?: AbortSignal | undefined;
}

/** The vendor's SDKs send a region to every product; the token service takes any. */
const usualRegion = "ap-guangzhou";

/**
 * Asks Security Token Service of Tencent Cloud (2018-08-13) whose key this is. It needs no permission and costs nothing. The
 * call has the same credentials, network and limits as those of a client with the same options.
 *
 * @param options - Settings, all of them optional.
 * @throws {ApiError} when the service refuses the key.
 * @throws {CredentialsError} when there are no credentials.
 * @throws {NetworkError} when the service cannot be reached.
 * @throws {TimeoutError} when the time is over.
 * @throws {ResponseShapeError} when the answer is not the service's, or names no account.
 * @throws {ConfigurationError} when an endpoint is not a URL.
 * @see https://www.tencentcloud.com/document/product/1150/49453 (GetCallerIdentity), read 2026-11-27
 */
export async function tencentCallerIdentity(options: TencentIdentityOptions = {}): Promise<CallerIdentity> {
  const { region = usualRegion, signal } = options;
  const endpoint = options.stsEndpoint ?? stsEndpointOf(options.endpoint ?? services.tcss.endpoints[0], vendorStsOf);
  const protocol = tcssProtocol({ region, language: options.language });
  const client = assembleClient<"tcss", object, never>(
    { ...options, endpoint },
    {
      endpoint,
      region,
      protocol: { ...protocol, nextSteps: { ...protocol.nextSteps, ...nextSteps } },
      resolveKey: tencentKeyResolver(options),
      sign: (facts) => signTc3({ ...facts, service: "sts" }),
      operations: identityOperation("tcss", "2018-08-13"),
    },
  );
  return askIdentity(client, { cloud: "tencent", service: "tcss" }, { signal });
}

const nextSteps = {
  "AuthFailure.UnauthorizedOperation": "Allow {permission} in the CAM policy of this key.",
  UnauthorizedOperation: "Allow {permission} in the CAM policy of this key.",
};

/** `tcss.intl.tencentcloudapi.com` is the international site; every other host of the vendor is the mainland's. */
function vendorStsOf(host: string): string | undefined {
  if (!/(^|\.)tencentcloudapi\.com$/.test(host)) return undefined;
  return host.endsWith(".intl.tencentcloudapi.com")
    ? "https://sts.intl.tencentcloudapi.com"
    : "https://sts.tencentcloudapi.com";
}
