import type { ReadingTarget, SasDetailFailure } from "@plimsoll/core";
import { ApiError, ResponseShapeError, isPlimsollError } from "@plimsoll/client";

import { EXIT } from "../../exit-codes.js";
import { jsonText } from "../../exact-json.js";
import type { Io } from "../../io.js";
import { CLOUD_NAMES } from "../../output/cloud-names.js";
import { count } from "../../output/count.js";
import type { Format } from "../../output/formats.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";

/** Details of vulnerabilities that could not be read, in the output of `findings summary`. */
export type UnreadDetails = Omit<SasDetailFailure, "error"> & { readonly cloud: "alibaba" };

/** The failures without their errors, which may have any members. */
export function unreadDetails(failures: readonly SasDetailFailure[] = []): readonly UnreadDetails[] {
  return failures.map(({ code, details, findings }) => ({ cloud: "alibaba", code, details, findings }));
}

/** Writes one line for each reason for which details could not be read on standard error. Programs get JSON. */
export function reportDetails(failures: readonly SasDetailFailure[], io: Io, format: Format): void {
  for (const { code, error, details, findings } of failures) {
    const what = `${CLOUD_NAMES.alibaba}, details of ${details === 1 ? "1 vulnerability" : `${details} vulnerabilities`}`;
    const message = `${what} not read (DescribeVulDetails), so ${count(findings, "finding")} may lack a severity. ${nextOf(error)}`;
    if (format === "json" || format === "ndjson") {
      const list = "vulnerability-details";
      const failure = { code, message, exitCode: EXIT.incomplete, cloud: "alibaba", list, details, findings };
      (io.errors ?? io.stderr).write(`${jsonText({ error: failure })}\n`);
    } else
      (io.errors ?? io.stderr).write(`${wrapMessage(`plimsoll: [${visible(code)}] ${visible(message)}`, io.stderr)}\n`);
  }
}

function nextOf(error: unknown): string {
  if (
    isPlimsollError(error) &&
    /^(?:NoPermission|Forbidden(?:\..*)?)$/.test(String((error as { code?: unknown }).code))
  )
    // only looked at
    return "Give the key the permission, or leave them out with --without-details.";
  const reason = isPlimsollError(error) ? `${error.rawMessage.replace(/\.?$/, ".")} ` : "";
  return `${reason}${mayEndOtherwise(error) ? "Run the command again: only what is missing is read." : "Leave them out with --without-details."}`;
}

/** False for an answer of the service that it gives again to the same request. */
function mayEndOtherwise(error: unknown): boolean {
  if (error instanceof ApiError) return error.retryable;
  return !(error instanceof ResponseShapeError);
}

/** A remark on severities that were not asked for; nothing if no vulnerability of Alibaba Cloud was read. */
export function withoutDetailsNote(targets: readonly ReadingTarget[]): string | undefined {
  const reads = targets.some(
    ({ image, reading }) => image.cloud === "alibaba" && reading.lists.vulnerability !== undefined,
  );
  return reads
    ? `severities of vulnerabilities of ${CLOUD_NAMES.alibaba} are unknown: --without-details reads none.`
    : undefined;
}
