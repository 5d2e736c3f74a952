import type { TcssClient } from "@plimsoll/client";
import type { tcss } from "@plimsoll/types";

import { omitUndefined } from "../base/omit-undefined.js";
import type { AutoLicenseRule, RuleHost, RuleReading } from "../license/auto-license-rule.js";
import { countIn, membersOf, numericFlagIn, safeCountIn, textIn } from "./answer-fields.js";

type HostInfo = tcss.components["schemas"]["AutoAuthorizedRuleHostInfo"];

/**
 * Reads the rule of automatic licensing, by `DescribeImageAutoAuthorizedRule`, and the hosts that it has chosen, by
 * `DescribeAutoAuthorizedRuleHost`.
 *
 * @param client - Client of the account.
 * @param options.signal - Stops the calls.
 * @throws {ApiError} when the service refuses.
 */
export async function tcssLicenseRule(
  client: Pick<TcssClient, "call" | "paginate">,
  options: { readonly signal?: AbortSignal } = {},
): Promise<RuleReading> {
  const answer = membersOf(await client.call("DescribeImageAutoAuthorizedRule", {}, options));
  const id = safeCountIn(answer.RuleId);
  const scope = scopeOf(answer.RangeType);
  const rule: AutoLicenseRule = omitUndefined({
    id,
    enabled: numericFlagIn(answer.IsEnabled),
    scope,
    maxPerDay: limitOf(answer.MaxDailyCount),
    scan: numericFlagIn(answer.AutoScanEnabled),
    scanKinds: textsIn(answer.ScanType),
  });
  if (id === undefined || id === 0 || scope !== "chosen") return { rule, complete: true };
  const pages = client.paginate("DescribeAutoAuthorizedRuleHost", { RuleId: id }, options);
  const hosts: RuleHost[] = [];
  for await (const row of pages) hosts.push(fromRow(row));
  hosts.sort((a, b) => (a.id < b.id ? -1 : 1));
  const counted = countIn(answer.HostCount);
  return {
    rule: { ...rule, hosts },
    complete: pages.result.complete && (counted === undefined || counted === hosts.length),
  };
}

function fromRow(row: HostInfo): RuleHost {
  const members = membersOf(row);
  return {
    // The rows are told apart by it.
    id: row.HostID,
    ...omitUndefined({
      name: textIn(members.HostName),
      address: textIn(members.HostIP),
      status: textIn(members.Status),
      images: countIn(members.ImageCnt),
      containers: countIn(members.ContainerCnt),
    }),
  };
}

function scopeOf(range: unknown): AutoLicenseRule["scope"] {
  if (range === "ALL") return "all";
  return range === "MANUAL" ? "chosen" : undefined;
}

/** 0 means no limit. */
function limitOf(value: unknown): AutoLicenseRule["maxPerDay"] {
  const count = safeCountIn(value);
  return count === 0 ? "unlimited" : count;
}

function textsIn(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined;
}
