import type { Check, Protocol } from "../gateway/protocol.js";
import type { Account } from "../gateway/accounts.js";
import { checkSignature } from "../sas/auth.js";
import type { SasCall } from "../sas/call.js";
import { parseCall } from "../sas/call.js";
import { sasRefusal } from "../sas/errors.js";
import { sasProtocol } from "../sas/protocol.js";
import { checkFormat, checkMethod, requestChecks } from "../sas/request-checks.js";
import { headerOf } from "../wire/message.js";
import { valueOf } from "../wire/query-string.js";
import { identityAction, stsLimit, userIdOf } from "./caller.js";

const checkRateLimit: Check<SasCall> = (checked) => {
  const waitMs = checked.takeFromLimit(`sts alibaba ${checked.account.owner} ${identityAction}`, stsLimit);
  if (waitMs > 0) throw sasRefusal("Throttling.User");
};

/**
 * Security Token Service of Alibaba Cloud, of which the mock has `GetCallerIdentity`. It answers at the same address as
 * Security Center and counts as a request to it. The vendor names no limit, so that of Tencent Cloud is kept.
 *
 * @see https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-getcalleridentity, read 2026-11-27
 */
export const alibabaStsProtocol: Protocol<SasCall> = {
  ...sasProtocol,
  claims: (request) => {
    const version = headerOf(request.headers, "x-acs-version") ?? valueOf(request.pairs, "Version");
    return version === "2015-04-01" && parseCall(request).action === identityAction;
  },
  checks: [...requestChecks(isStsHost), checkMethod, checkFormat, checkSignature, checkRateLimit],
  handle: ({ account }) => identify(account),
};

/** `sts.aliyuncs.com`, `sts.<region>.aliyuncs.com` and those inside a VPC. */
function isStsHost(host: string): boolean {
  return !/\.aliyuncs\.com(:\d+)?$/i.test(host) || /^sts(-vpc)?\./i.test(host);
}

function identify(account: Account): object {
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
