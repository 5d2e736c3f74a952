import type { TcssClient } from "@plimsoll/client";
import type { tcss } from "@plimsoll/types";

import { omitUndefined } from "../base/omit-undefined.js";
import type { SourceResult } from "../inventory/image-source.js";
import type { LicenseTask } from "../license/license-task.js";
import { countIn, membersOf, textIn } from "./answer-fields.js";
import { sourceResultOf } from "./source-result-of.js";
import { fromUtc8 } from "./utc8.js";

type Row = tcss.components["schemas"]["ImageAutoAuthorizedTask"];

const FAILURES: ReadonlyMap<string, string> = new Map([
  ["REACH_LIMIT", "daily-limit"],
  ["LICENSE_INSUFFICIENT", "no-license-left"],
]);

const EIGHT_HOURS_MS = 28_800_000;

/** Licensing tasks, read as they are asked for. */
export interface LicenseTaskStream extends AsyncIterable<LicenseTask> {
  /** Result so far; not `complete` before the reading has ended. */
  readonly result: SourceResult;
}

/** Which tasks to read. */
export interface LicenseTaskQuery {
  /** The first day is the one of this time, in UTC+8. */
  readonly since: Date;
  /** The last day is the one of this time, in UTC+8. */
  readonly until: Date;
  /** Only tasks in which an image got no license. @default all */
  readonly failed?: boolean;
  /** Stops the reading. */
  readonly signal?: AbortSignal;
}

/**
 * Reads the licensing tasks of some days, by `DescribeImageAutoAuthorizedTaskList`, in the service's order.
 *
 * @returns the tasks, and whether they are all; reading them throws {@link ApiError} when the service refuses.
 */
export function tcssLicenseTasks(
  client: Pick<TcssClient, "paginate">,
  { since, until, failed, signal }: LicenseTaskQuery,
): LicenseTaskStream {
  const request = {
    StartTime: dayOf(since),
    EndTime: dayOf(until),
    ...(failed === true ? { Filters: [{ Name: "Status", Values: ["PARTIALFAIL", "ALLFAIL"], ExactMatch: true }] } : {}),
  };
  const rows = client.paginate("DescribeImageAutoAuthorizedTaskList", request, signal === undefined ? {} : { signal });
  return {
    get result() {
      return sourceResultOf(rows.result);
    },
    async *[Symbol.asyncIterator]() {
      for await (const row of rows) yield fromRow(row);
    },
  };
}

/** The day of a time, where the vendor's calendar is. */
function dayOf(time: Date): string {
  return new Date(time.getTime() + EIGHT_HOURS_MS).toISOString().slice(0, 10);
}

function fromRow(row: Row): LicenseTask {
  const { AuthorizedDate, LastAuthorizedTime, Type, Source, SuccessCount, FailCount, LatestFailCode } = membersOf(row);
  const licensed = countIn(SuccessCount);
  const failed = countIn(FailCount);
  const code = textIn(LatestFailCode);
  const lastAt = textIn(LastAuthorizedTime);
  return {
    // The rows are told apart by it.
    id: row.TaskId,
    ...omitUndefined({
      day: textIn(AuthorizedDate)?.slice(0, 10),
      lastAt: lastAt === undefined ? undefined : fromUtc8(lastAt),
      by: Type === "AUTO" ? ("rule" as const) : Type === "MANUAL" ? ("request" as const) : undefined,
      kind: Source === "LOCAL" ? ("host" as const) : Source === "REGISTRY" ? ("registry" as const) : undefined,
      licensed,
      failed,
      outcome: outcomeOf(licensed, failed),
      latestFailure: code === undefined ? undefined : (FAILURES.get(code) ?? code),
    }),
  };
}

function outcomeOf(licensed: number | undefined, failed: number | undefined): LicenseTask["outcome"] {
  if (licensed === undefined || failed === undefined) return undefined;
  if (failed > 0) return licensed > 0 ? "some" : "none";
  return "all";
}
