import type { Exchange, Gateway, GatewayContext } from "../gateway/gateway.js";
import { nodeCrypto } from "../crypto/node-crypto.js";
import { queryAndFormPairs, headerOf } from "../wire/message.js";
import type { WireRequest } from "../wire/message.js";
import { valueOf } from "../wire/query-string.js";
import { Refusal } from "../gateway/refusal.js";
import { authenticate } from "../tcss/auth.js";
import { actionOf, readCall } from "../tcss/call.js";
import { grant, refuse } from "../tcss/envelope.js";
import { tcssRefusal } from "../tcss/errors.js";
import { identityAction, stsLimit, userIdOf } from "./caller.js";

/**
 * Security Token Service of Tencent Cloud, of which the mock has `GetCallerIdentity`. It answers at the same address as TCSS
 * and counts as a request to it.
 *
 * @see https://www.tencentcloud.com/document/product/1150/49453 (GetCallerIdentity), read 2026-11-27
 */
export const tencentStsGateway: Gateway = { service: "tcss", claims, serve };

function claims(request: WireRequest): boolean {
  const version = headerOf(request.headers, "x-tc-version") ?? valueOf(queryAndFormPairs(request), "Version");
  return version === "2018-08-13" && actionOf(request) === identityAction;
}

function serve(request: WireRequest, context: GatewayContext): Exchange {
  const requestId = nodeCrypto.randomUUID();
  try {
    return { response: grant(request, requestId, identify(request, context)), action: identityAction, outcome: "OK" };
  } catch (error) {
    const refusal = refusalOf(error, context);
    return { response: refuse(request, requestId, refusal), action: identityAction, outcome: refusal.code };
  }
}

function refusalOf(error: unknown, { reportError }: GatewayContext): Refusal {
  if (error instanceof Refusal) return error;
  reportError(error);
  return tcssRefusal("InternalError");
}

/** The type is that of the document's first example; a key with a token is that of a role. */
function identify(request: WireRequest, { accounts, limiter, now }: GatewayContext): object {
  const nowMs = now();
  const account = authenticate(readCall(request, "sts"), { accounts, nowMs, service: "sts" });
  const waitMs = limiter?.take(`sts tencent ${account.owner} ${identityAction}`, stsLimit, nowMs) ?? 0;
  if (waitMs > 0) throw tcssRefusal("RequestLimitExceeded");
  const { accountId, token } = account;
  const user = userIdOf(account);
  return {
    Type: token === undefined ? "CAMUser" : "CAMRole",
    AccountId: accountId,
    UserId: user,
    PrincipalId: user,
    Arn: `qcs::cam:${accountId}:uin/${user}`,
  };
}
