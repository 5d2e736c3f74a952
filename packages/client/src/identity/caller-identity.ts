import type { OperationRecord, Service } from "@plimsoll/types";

import { readEndpoint } from "../client/check-options.js";
import { ResponseShapeError } from "../errors/response-shape-error.js";
import type { CallOptions, ServiceClient } from "../client/service-client.js";
import type { Cloud } from "../base/cloud.js";
import { textOf } from "../base/json.js";

/** Owner of a key, according to the cloud's token service. */
export interface CallerIdentity {
  /** Cloud that was asked. */
  readonly cloud: Cloud;
  /** Number of the account that pays, as digits: the main account's UIN at Tencent Cloud. */
  readonly accountId: string;
  /** Name of the caller in the cloud's own form; absent if the service does not say. */
  readonly arn?: string;
  /** `CAMUser` or `CAMRole` at Tencent Cloud; `Account`, `RAMUser` or `AssumedRoleUser` at Alibaba Cloud; absent if the service does not say. */
  readonly type?: string;
  /** ID that the service gave to the request. */
  readonly requestId: string;
}

/** The only action of the token services that is called by the pipeline of the clients. Both vendors name it the same. */
export const identityAction = "GetCallerIdentity";

/**
 * The operation, as a spec would have it.
 *
 * @see https://www.tencentcloud.com/document/product/1150/49453 (20 requests a second), read 2026-11-27
 * @see https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-getcalleridentity, read 2026-11-27; it
 * names no limit, so that of Tencent Cloud is kept
 */
export function identityOperation(service: Service, version: string): Readonly<Record<string, OperationRecord>> {
  const operation: OperationRecord = {
    service,
    action: identityAction,
    version,
    effect: "read",
    permission: `sts:${identityAction}`,
    paramsIn: "query",
    rateLimit: { requests: 20, perSeconds: 1 },
    retries: { InternalError: "reads" },
  };
  return { [identityAction]: operation };
}

/**
 * Where the token service is: at the vendor's own address beside a vendor's service, otherwise at the service's address,
 * since an emulator has both clouds' services at one.
 *
 * @param vendorOf - The token service's origin beside a host of the vendor; `undefined` for a host that is not the vendor's.
 */
export function stsEndpointOf(endpoint: string, vendorOf: (host: string) => string | undefined): string {
  const { hostname, origin } = readEndpoint(endpoint);
  return vendorOf(hostname) ?? origin;
}

/**
 * Asks a token service with a client of its own, which is closed afterwards.
 *
 * @param client - Client of the token service.
 * @param whose - The cloud, and the service whose client it is by its type.
 * @param options - Options of the call.
 * @throws {ResponseShapeError} when the answer names no account, and whatever a call throws.
 */
export async function askIdentity(
  client: Pick<ServiceClient<Service, object>, "close">,
  { cloud, service }: { readonly cloud: Cloud; readonly service: Service },
  options: CallOptions,
): Promise<CallerIdentity> {
  const sts = client as unknown as IdentityCaller; // the action is in the table that this client was given, not in the spec's that the type knows
  try {
    return readIdentity(cloud, service, await sts.call(identityAction, {}, options));
  } finally {
    await client.close();
  }
}

/** The part of a client that calls a token service. */
interface IdentityCaller {
  call(action: string, parameters: object, options: CallOptions): Promise<unknown>;
}

/**
 * Reads the answer. Both clouds use the same names, but for the type.
 *
 * @throws {ResponseShapeError} when it names no account: what is not known must not be compared with anything.
 */
function readIdentity(cloud: Cloud, service: Service, answer: unknown): CallerIdentity {
  const accountId = textOf(answer, "AccountId");
  const arn = textOf(answer, "Arn");
  const type = textOf(answer, "Type") || textOf(answer, "IdentityType");
  if (accountId === "")
    throw new ResponseShapeError({
      cloud,
      service,
      action: identityAction,
      attempts: 1,
      status: 200,
      problem: "the answer names no account",
      body: "",
    });
  return {
    cloud,
    accountId,
    ...(arn === "" ? {} : { arn }),
    ...(type === "" ? {} : { type }),
    requestId: textOf(answer, "RequestId"),
  };
}
