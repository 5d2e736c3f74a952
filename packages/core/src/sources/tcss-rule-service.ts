import { type TcssClient, isApiError, isIndeterminateError } from "@plimsoll/client";

import { omitUndefined } from "../base/omit-undefined.js";
import type { RuleService } from "../license/change-rule.js";
import { requestIdIn } from "./answer-fields.js";
import { tcssLicenseRule } from "./tcss-license-rule.js";

/**
 * Keeps the rule of automatic licensing at Tencent Cloud, by `AddEditImageAutoAuthorizedRule` and
 * `SwitchImageAutoAuthorizedRule`.
 *
 * @param client - Client of the account.
 * @param options.signal - Stops the calls.
 */
export function tcssRuleService(
  client: Pick<TcssClient, "call" | "paginate">,
  options: { readonly signal?: AbortSignal } = {},
): RuleService {
  return {
    read: () => tcssLicenseRule(client, options),
    async send(request) {
      const answer: { readonly RequestId?: unknown } =
        request.action === "SwitchImageAutoAuthorizedRule"
          ? await client.call(request.action, request.body, options)
          : await client.call(request.action, request.body, options);
      return omitUndefined({ requestId: requestIdIn(answer.RequestId) });
    },
    failureOf(error) {
      const mayHaveActed = isIndeterminateError(error);
      const reason = mayHaveActed ? error.cause : error;
      const name = reason instanceof Error ? reason.name : "unknown";
      return { code: isApiError(reason) ? reason.code : name, mayHaveActed };
    },
  };
}
