import type { Check, Protocol } from "../gateway/protocol.js";
import { headerOf } from "../wire/message.js";
import { valueOf } from "../wire/query-string.js";
import { checkSignature } from "../tcss/auth.js";
import type { TcssCall } from "../tcss/call.js";
import { parseCall } from "../tcss/call.js";
import { tcssRefusal } from "../tcss/errors.js";
import { tcssProtocol } from "../tcss/protocol.js";
import { requestChecks } from "../tcss/request-checks.js";
import { identityAction, stsLimit, userIdOf } from "./caller.js";

const checkRateLimit: Check<TcssCall> = (checked) => {
  const waitMs = checked.takeFromLimit(`sts tencent ${checked.account.owner} ${identityAction}`, stsLimit);
  if (waitMs > 0) throw tcssRefusal("RequestLimitExceeded");
};

/**
 * Security Token Service of Tencent Cloud, of which the mock has `GetCallerIdentity`. It answers at the same address as TCSS
 * and counts as a request to it.
 *
 * @see https://www.tencentcloud.com/document/product/1150/49453 (GetCallerIdentity), read 2026-11-27
 */
export const tencentStsProtocol: Protocol<TcssCall> = {
  ...tcssProtocol,
  claims: (request) => {
    const version = headerOf(request.headers, "x-tc-version") ?? valueOf(request.pairs, "Version");
    return version === "2018-08-13" && parseCall(request).action === identityAction;
  },
  checks: [...requestChecks("sts"), checkSignature("sts"), checkRateLimit],
  // The type is that of the document's first example; a key with a token is that of a role.
  handle: ({ account }) => {
    const { accountId, token } = account;
    const user = userIdOf(account);
    return {
      Type: token === undefined ? "CAMUser" : "CAMRole",
      AccountId: accountId,
      UserId: user,
      PrincipalId: user,
      Arn: `qcs::cam:${accountId}:uin/${user}`,
    };
  },
};
