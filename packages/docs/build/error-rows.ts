import { oneLine } from "./schema-words.ts";
import type { SpecError } from "@plimsoll/specs/reader";

/** One error code, as a row of a table. All text is Markdown. */
export interface ErrorRow {
  readonly code: string;
  /** HTTP status, where it depends on the code. */
  readonly status: number | undefined;
  readonly meaning: string;
  /** Says if sending the request again can help. */
  readonly retry: string;
}

/** The rows of a table of error codes, in the order of the spec. */
export function errorRows(errors: Readonly<Record<string, SpecError>>, effect: "read" | "write"): ErrorRow[] {
  return Object.entries(errors).map(([code, { status, meaning, retry }]) => ({
    code,
    status,
    meaning: oneLine(meaning),
    retry: retryInWords(retry, effect),
  }));
}

/** Says whether a retry helps after an error of an action that reads or writes, or of any action. */
export function retryInWords(retry: SpecError["retry"], effect: "read" | "write" | "either"): string {
  switch (retry) {
    case "never":
      return "No";
    case "any":
      return "Yes, after a pause";
    case "reads":
      return {
        read: "Yes",
        write: "Only after a look: the service may have acted",
        either: "If the action only reads",
      }[effect];
  }
}

/** The anchor of an error code; a code can come with two statuses. */
export function errorAnchor({ code, status }: Pick<ErrorRow, "code" | "status">): string {
  return status === undefined ? `error-${code}` : `error-${status}-${code}`;
}
