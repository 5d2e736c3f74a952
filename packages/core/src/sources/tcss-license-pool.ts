import { type TcssClient, isApiError } from "@plimsoll/client";
import type { ResponseOf } from "@plimsoll/types";

import type { LicensePool } from "../license/license-pool.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { safeCountIn } from "./answer-fields.js";
import { fromUtc8 } from "./utc8.js";

/** `State` of an edition that is over. */
const EXPIRED = 4;

/** Values of `AutomaticRenewal`; at 0 nobody has set it. The vendor's sample has others. */
const RENEWAL: Readonly<Record<number, boolean>> = { 1: true, 2: false };

/**
 * Asks how many licenses are left, by `DescribeImageAuthorizedInfo` and `DescribePurchaseStateInfo`. The first counts the
 * licenses; the second tells how many were bought and given where the first does not, and when the edition ends.
 *
 * @param client - Client of the account.
 * @param options.signal - Stops the calls.
 * @returns what the service says. A key that may not ask learns nothing; that is not a failure, and the pool has the code.
 * @throws {PlimsollError} when the service cannot be reached.
 */
export async function tcssLicensePool(
  client: Pick<TcssClient, "call">,
  options: { readonly signal?: AbortSignal } = {},
): Promise<LicensePool> {
  const [counters, purchase] = await Promise.all([
    callOutcome(client.call("DescribeImageAuthorizedInfo", {}, options)),
    callOutcome(client.call("DescribePurchaseStateInfo", {}, options)),
  ]);
  const used = safeCountIn(counters.answer?.UsedAuthorizedCnt);
  const total = safeCountIn(counters.answer?.TotalAuthorizedCnt) ?? boughtAndGiven(purchase.answer);
  return omitUndefined({
    total,
    used,
    left: total === undefined || used === undefined ? undefined : Math.max(0, total - used),
    endsAt: endOf(counters.answer?.ImageScanInquireInfo?.EndTime, purchase.answer?.ExpirationTime),
    renews: RENEWAL[Number(purchase.answer?.AutomaticRenewal)],
    expired: purchase.answer?.State === EXPIRED,
    refusedBy: counters.code,
  });
}

interface CallOutcome<Answer> {
  readonly answer?: Answer;
  readonly code?: string;
}

async function callOutcome<Answer>(call: Promise<Answer>): Promise<CallOutcome<Answer>> {
  try {
    return { answer: await call };
  } catch (error) {
    if (isApiError(error)) return { code: error.code };
    throw error;
  }
}

/** Trial licenses count as long as they last. */
function boughtAndGiven(answer: ResponseOf<"tcss", "DescribePurchaseStateInfo"> | undefined): number | undefined {
  const bought = safeCountIn(answer?.PurchasedAuthorizedCnt);
  const given = safeCountIn(answer?.GivenAuthorizedCnt);
  return bought === undefined || given === undefined ? undefined : bought + given;
}

/** The earlier of the ends that the service says. */
function endOf(...texts: readonly unknown[]): string | undefined {
  const times = texts.flatMap((text) => (typeof text === "string" ? (fromUtc8(text) ?? []) : []));
  return times.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
}
