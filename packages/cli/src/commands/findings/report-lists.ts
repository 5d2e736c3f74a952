import type { FindingList } from "@plimsoll/core";
import { isPlimsollError } from "@plimsoll/client";

import { EXIT } from "../../exit-codes.js";
import { jsonText } from "../../exact-json.js";
import type { Io } from "../../io.js";
import { CLOUD_NAMES } from "../../output/cloud-names.js";
import { count } from "../../output/count.js";
import type { Format } from "../../output/formats.js";
import { endProgress } from "../../output/progress.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { type UnreadLists, codeOf } from "./unread-lists.js";

/** Content of each list, for people. */
const LISTS: Readonly<Record<FindingList, string>> = {
  vulnerability: "vulnerabilities",
  malware: "malware",
  risk: "secrets and risks",
};

/**
 * The next step where another reading may end otherwise, as a part of a sentence. A store says the same until its account was read again.
 *
 * @param when - ` when it has ended`. @default at once
 */
export function againText(isOffline: boolean, when = ""): string {
  return isOffline ? `read the account again${when}: plimsoll sync` : `run the command again${when}`;
}

/** Stands for {@link againText} in texts. */
const AGAIN = "{Again}.";

/** Reasons for which a list is not whole, each with the next step, if there is one. */
const REASONS: Readonly<Record<string, string>> = {
  "counter-disagrees": `the service lists a different number of findings than it counts. ${AGAIN} If it stays, scan the images again.`,
  "missing-rows": `the service gave fewer findings than it counts. ${AGAIN}`,
  "no-identity": "the service returned some without an ID, so they cannot be told apart.",
  "no-total": "the service does not say how many there are, so nothing proves that these are all.",
  "too-many-rows": "the service gave more findings than it counts. All of them are in the output.",
  "total-moved": `findings came or went while they were read. ${AGAIN}`,
  drifted: `the images were scanned again while they were read. ${AGAIN}`,
  "scan-failed": "this part of the scan failed. Scan the images again.",
};

/** Surroundings of {@link reportUnread}. */
export interface ReportListsOptions {
  readonly io: Io;
  readonly format: Format;
  /** True if the lists are those of a store. @default false */
  readonly isOffline?: boolean;
}

/** Writes one line for each group on standard error. Programs get JSON. */
export function reportUnread(
  groups: readonly UnreadLists[],
  { io, format, isOffline = false }: ReportListsOptions,
): void {
  if (groups.length > 0) endProgress(io);
  for (const group of groups) {
    if (group.verdict === "unknown") {
      writeUnknown(group, io, format);
      continue;
    }
    const code = codeOf(group.error) ?? CODES[group.verdict] ?? "Incomplete";
    const message = `${unreadListOf(group)}: ${whyOf(group, isOffline)}`;
    if (format === "json" || format === "ndjson") {
      const { cloud, list, reason, images, examples } = group;
      const error = { code, message, exitCode: EXIT.incomplete, cloud, list, reason, images, examples };
      (io.errors ?? io.stderr).write(`${jsonText({ error })}\n`);
    } else
      (io.errors ?? io.stderr).write(`${wrapMessage(`plimsoll: [${visible(code)}] ${visible(message)}`, io.stderr)}\n`);
  }
}

const CODES: Readonly<Partial<Record<UnreadLists["verdict"], string>>> = {
  denied: "Denied",
  drifted: "Drifted",
};

/** A part of a scan that failed: nothing is known about it, and nothing of the reading is missing. */
function writeUnknown(group: UnreadLists, io: Io, format: Format): void {
  const { cloud, list, reason, images, examples } = group;
  if (format === "json" || format === "ndjson")
    io.stderr.write(`${jsonText({ unknownLists: { cloud, list, reason, images, examples } })}\n`);
  else {
    const text = `plimsoll: nothing is known about ${visible(unreadListOf(group))}: ${visible(whyOf(group, false))}`;
    io.stderr.write(`${wrapMessage(text, io.stderr)}\n`);
  }
}

/** The list and its images, `Tencent Cloud, malware of 3 images (a:1, b:1, c:1)`. */
function unreadListOf({ cloud, list, images, examples }: UnreadLists): string {
  const more = images > examples.length ? `, and ${images - examples.length} more` : "";
  return `${CLOUD_NAMES[cloud]}, ${LISTS[list]} of ${count(images, "image")} (${examples.join(", ")}${more})`;
}

function whyOf({ verdict, reason, error }: UnreadLists, isOffline: boolean): string {
  if (verdict === "denied") {
    const action = actionOf(error);
    return `the key has no permission${action === undefined ? "" : ` for ${action}`}. Give it the permission and ${againText(isOffline)}.`;
  }
  const known = REASONS[reason];
  if (known !== undefined) return known.replace(AGAIN, `${capital(againText(isOffline))}.`);
  if (isPlimsollError(error)) return `not read. ${error.rawMessage}`;
  return error instanceof Error ? `not read. ${error.message}` : "not read, for an unknown reason.";
}

/** Begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function actionOf(error: unknown): string | undefined {
  const { action } = typeof error === "object" && error !== null ? (error as { readonly action?: unknown }) : {}; // only looked at
  return typeof action === "string" ? action : undefined;
}
