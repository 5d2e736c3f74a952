import type { TcssClient } from "@plimsoll/client";
import type { tcss } from "@plimsoll/types";

import type { LicenseLogRow } from "../license/license-log.js";
import { fromUtc8 } from "./utc8.js";

type Row = tcss.components["schemas"]["AutoAuthorizedImageInfo"];

const OUTCOME: Readonly<Record<Row["Status"], LicenseLogRow["outcome"]>> = {
  SUCCESS: "licensed",
  REACH_LIMIT: "daily-limit",
  LICENSE_INSUFFICIENT: "no-license-left",
};

/** Which rows of the log to read. */
export interface LicenseLogQuery {
  /** ID of the licensing task. */
  readonly taskId: number;
  /** Only rows with this outcome. @default all */
  readonly outcome?: LicenseLogRow["outcome"];
  /** Stops the reading. */
  readonly signal?: AbortSignal;
}

/**
 * Reads what a licensing task did, the newest row first, by `DescribeImageAutoAuthorizedLogList`.
 *
 * @throws {ApiError} when the service refuses, with the code `ResourceNotFound` if there is no such task.
 */
export async function* tcssLicenseLog(
  client: Pick<TcssClient, "paginate">,
  { taskId, outcome, signal }: LicenseLogQuery,
): AsyncGenerator<LicenseLogRow> {
  const status = Object.entries(OUTCOME).find(([, value]) => value === outcome)?.[0];
  const request = {
    TaskId: taskId,
    ...(status === undefined ? {} : { Filters: [{ Name: "Status", Values: [status], ExactMatch: true }] }),
    By: "AuthorizedTime" as const,
    Order: "desc" as const,
  };
  const rows = client.paginate("DescribeImageAutoAuthorizedLogList", request, signal === undefined ? {} : { signal });
  for await (const row of rows) yield fromRow(row);
}

function fromRow(row: Row): LicenseLogRow {
  const at = fromUtc8(row.AuthorizedTime);
  return {
    id: row.ImageId,
    name: row.ImageName,
    ...(at === undefined ? {} : { at }),
    outcome: OUTCOME[row.Status],
    licensed: row.IsAuthorized !== 0,
  };
}
