import type { Exchange, Gateway, GatewayContext } from "../gateway/gateway.js";
import { nodeCrypto } from "../crypto/node-crypto.js";
import { valueOf } from "../wire/query-string.js";
import { Refusal } from "../gateway/refusal.js";
import { authenticate } from "../sas/auth.js";
import { actionOf, checkShape, readCall } from "../sas/call.js";
import { grant, refuse } from "../sas/envelope.js";
import { sasRefusal } from "../sas/errors.js";
import { headerOf, queryAndFormPairs } from "../wire/message.js";
import type { WireRequest } from "../wire/message.js";
import { identityAction, stsLimit, userIdOf } from "./caller.js";

/**
 * Security Token Service of Alibaba Cloud, of which the mock has `GetCallerIdentity`. It answers at the same address as
 * Security Center and counts as a request to it. The vendor names no limit, so that of Tencent Cloud is kept.
 *
 * @see https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-getcalleridentity, read 2026-11-27
 */
export const alibabaStsGateway: Gateway = { service: "sas", claims, serve };

function claims(request: WireRequest): boolean {
  const version = headerOf(request.headers, "x-acs-version") ?? valueOf(queryAndFormPairs(request), "Version");
  return version === "2015-04-01" && actionOf(request) === identityAction;
}

function serve(request: WireRequest, context: GatewayContext): Exchange {
  const requestId = nodeCrypto.randomUUID().toUpperCase();
  const action = identityAction;
  try {
    const response = grant(request, requestId, { action, answer: identify(request, context) });
    return { response, action, outcome: "OK" };
  } catch (error) {
    const refusal = refusalOf(error, context);
    return { response: refuse(request, requestId, refusal), action, outcome: refusal.code };
  }
}

function refusalOf(error: unknown, { reportError }: GatewayContext): Refusal {
  if (error instanceof Refusal) return error;
  reportError(error);
  return sasRefusal("InternalError");
}

/** `sts.aliyuncs.com`, `sts.<region>.aliyuncs.com` and those inside a VPC. */
function isStsHost(host: string): boolean {
  return !/\.aliyuncs\.com(:\d+)?$/i.test(host) || /^sts(-vpc)?\./i.test(host);
}

function identify(request: WireRequest, { accounts, limiter, nonces, now }: GatewayContext): object {
  const nowMs = now();
  const call = readCall(request, isStsHost);
  checkShape(call);
  const account = authenticate(call, { accounts, nonces, nowMs });
  const waitMs = limiter?.take(`sts alibaba ${account.owner} ${identityAction}`, stsLimit, nowMs) ?? 0;
  if (waitMs > 0) throw sasRefusal("Throttling.User");
  const { accountId, id, owner, token } = account;
  const user = userIdOf(account);
  if (token !== undefined)
    return {
      IdentityType: "AssumedRoleUser",
      AccountId: accountId,
      PrincipalId: `${user}:session`,
      RoleId: user,
      Arn: `acs:ram::${accountId}:assumed-role/${owner}/session`,
    };
  const isMain = owner === id;
  return {
    IdentityType: isMain ? "Account" : "RAMUser",
    AccountId: accountId,
    PrincipalId: user,
    UserId: user,
    Arn: isMain ? `acs:ram::${accountId}:root` : `acs:ram::${accountId}:user/${owner}`,
  };
}
