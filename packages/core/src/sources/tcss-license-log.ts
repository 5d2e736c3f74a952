import type { TcssClient } from "@plimsoll/client";
import type { tcss } from "@plimsoll/types";

import type { SourceResult } from "../inventory/image-source.js";
import type { LicenseLogRow } from "../license/license-log.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { sourceResultOf } from "./source-result-of.js";
import { numericFlagIn } from "./answer-fields.js";
import { fromUtc8 } from "./utc8.js";

type Row = tcss.components["schemas"]["AutoAuthorizedImageInfo"];

const OUTCOME: Readonly<Record<Row["Status"], NonNullable<LicenseLogRow["outcome"]>>> = {
  SUCCESS: "licensed",
  REACH_LIMIT: "daily-limit",
  LICENSE_INSUFFICIENT: "no-license-left",
};

/** Rows of the log, read as they are asked for. */
export interface LicenseLogStream extends AsyncIterable<LicenseLogRow> {
  /** Result so far; not `complete` before the reading has ended. */
  readonly result: SourceResult;
}

/** Which rows of the log to read. */
export interface LicenseLogQuery {
  /** ID of the licensing task. */
  readonly taskId: number;
  /** Only rows with this outcome. @default all */
  readonly outcome?: NonNullable<LicenseLogRow["outcome"]>;
  /** Stops the reading. */
  readonly signal?: AbortSignal;
}

/**
 * Reads what a licensing task did, the newest row first, by `DescribeImageAutoAuthorizedLogList`.
 *
 * @returns the rows, and whether they are all; reading them throws {@link ApiError} when the service refuses, with the code `ResourceNotFound` if there is no such task.
 */
export function tcssLicenseLog(
  client: Pick<TcssClient, "paginate">,
  { taskId, outcome, signal }: LicenseLogQuery,
): LicenseLogStream {
  const status = Object.entries(OUTCOME).find(([, value]) => value === outcome)?.[0];
  const request = {
    TaskId: taskId,
    ...(status === undefined ? {} : { Filters: [{ Name: "Status", Values: [status], ExactMatch: true }] }),
    By: "AuthorizedTime" as const,
    Order: "desc" as const,
  };
  const rows = client.paginate("DescribeImageAutoAuthorizedLogList", request, signal === undefined ? {} : { signal });
  return {
    get result() {
      return sourceResultOf(rows.result);
    },
    async *[Symbol.asyncIterator]() {
      for await (const row of rows) yield fromRow(row);
    },
  };
}

/** A row as it may come: nothing in it is sure to be there but the ID, by which the rows are told apart. */
type Doubtful = { readonly [Name in keyof Row]?: Row[Name] | null };

function fromRow(row: Row): LicenseLogRow {
  const { ImageName, AuthorizedTime, Status, IsAuthorized }: Doubtful = row;
  return {
    id: row.ImageId,
    name: ImageName ?? "",
    ...omitUndefined({
      at: typeof AuthorizedTime === "string" ? fromUtc8(AuthorizedTime) : undefined,
      outcome: outcomeOf(Status),
      licensed: numericFlagIn(IsAuthorized),
    }),
  };
}

/** A status that the vendor adds one day is not known, rather than wrong. */
function outcomeOf(status: unknown): LicenseLogRow["outcome"] {
  return Object.entries(OUTCOME).find(([name]) => name === status)?.[1];
}
