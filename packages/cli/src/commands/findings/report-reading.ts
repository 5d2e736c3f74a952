import type { Finding, FindingsReading, ReadingPlan, SasDetailFailure, UnknownReason } from "@plimsoll/core";

import { EXIT, type ExitCode } from "../../exit-codes.js";
import { jsonText } from "../../exact-json.js";
import type { Io } from "../../io.js";
import { CLOUD_NAMES } from "../../output/cloud-names.js";
import { count } from "../../output/count.js";
import type { Format } from "../../output/formats.js";
import { endProgress } from "../../output/progress.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { type OpenFindings, reportInventory } from "./open-findings.js";
import { reportDetails, withoutDetailsNote } from "./report-details.js";
import { againText, capital, reportUnread } from "./report-lists.js";
import type { LeftOutImages } from "./running-images.js";
import type { LeftOutFindings } from "./select-findings.js";
import { type UnreadLists, groupUnread } from "./unread-lists.js";

/** Why nothing is known about an image, for people. */
const UNKNOWN: Readonly<Record<UnknownReason, string>> = {
  canceled: "canceled before a first scan ended",
  "never-scanned": "never scanned",
  "no-identity": "without an ID in the cloud",
  "scan-failed": "scan failed",
  unlicensed: "no scan license and never scanned",
};

/** Images that are named of each reason. */
const EXAMPLES = 3;

/** Results of a reading, at the end of a command. */
export interface ReadFindingsReport {
  readonly open: OpenFindings;
  readonly reading: Pick<FindingsReading, "totals">;
  readonly leftOut: readonly LeftOutFindings[];
  /** Number of findings that were printed. */
  readonly printed: number;
  /** True if the user named the images: then one about which nothing is known is missing. */
  readonly isNamed: boolean;
  /** Details that could not be read; absent if none were asked for. */
  readonly detailFailures: readonly SasDetailFailure[] | undefined;
}

/** Images about which nothing is known, for the same reason. */
export interface UnknownImages {
  readonly reason: UnknownReason;
  readonly images: number;
  readonly examples: readonly string[];
}

/**
 * Reports on standard error everything that is missing: lists of images, lists of findings, images about which nothing is known,
 * and findings that options left out as unknown. Programs get JSON.
 *
 * @returns `clean`; `incomplete`; or, if nothing could be read at all, the code of that.
 */
export async function reportReading(
  { open, reading, leftOut, printed, isNamed, detailFailures }: ReadFindingsReport,
  io: Io,
  format: Format,
): Promise<ExitCode> {
  endProgress(io);
  const unread = groupUnread(reading.totals.problems, open.targets);
  const unknown = unknownImages(open.plan);
  const withoutDetails = detailFailures === undefined ? withoutDetailsNote(open.targets) : undefined;
  const leftOutImages = open.running?.leftOut ?? [];
  const isOffline = open.offline !== undefined;
  const { verdicts } = reading.totals;
  writeNotes({ leftOut, leftOutImages, unknown, verdicts, withoutDetails, isOffline }, io, format);
  const inventory = await reportInventory(open, io, format);
  reportUnread(unread, { io, format, isOffline });
  reportDetails(detailFailures ?? [], io, format);
  if (inventory !== EXIT.clean) return inventory;
  const missing = unread.filter(isMissing);
  if (missing.length > 0) return nothingWasRead(reading) ? codeOfNothing(missing) : EXIT.incomplete;
  if (detailFailures !== undefined && detailFailures.length > 0) return EXIT.incomplete;
  if (isNamed && (unread.length > 0 || unknown.length > 0)) return EXIT.incomplete;
  if (printed === 0) io.stderr.write("No findings.\n");
  return EXIT.clean;
}

/**
 * True if a list was there to be read and was not read completely. Where a scan failed or never ran, there is no list: that is how
 * far the scans of the account reach, and it is told, but the reading has everything that the cloud knows.
 */
export function isMissing({ verdict }: Pick<UnreadLists, "verdict">): boolean {
  return verdict !== "unknown";
}

/** Groups the images about which nothing is known by reason. */
export function unknownImages({ unknown }: Pick<ReadingPlan, "unknown">): readonly UnknownImages[] {
  const groups = new Map<UnknownReason, { reason: UnknownReason; images: number; examples: string[] }>();
  for (const { reason, name, image } of unknown) {
    const group = groups.get(reason) ?? { reason, images: 0, examples: [] };
    groups.set(reason, group);
    group.images += 1;
    if (group.examples.length < EXAMPLES) group.examples.push(name === "" ? image : name);
  }
  return [...groups.values()];
}

/** True if every list that was asked for was refused. Of the others there was nothing to ask. */
function nothingWasRead({ totals }: Pick<FindingsReading, "totals">): boolean {
  const { complete, stale, gone } = totals.verdicts;
  const asked = totals.problems.filter(({ verdict }) => verdict.code !== "unknown");
  return complete + stale + gone === 0 && asked.length > 0 && asked.every(({ error }) => error !== undefined);
}

function codeOfNothing(missing: readonly UnreadLists[]): ExitCode {
  return missing.every(({ verdict }) => verdict === "denied") ? EXIT.credentials : EXIT.error;
}

interface Notes {
  readonly leftOut: readonly LeftOutFindings[];
  readonly leftOutImages: readonly LeftOutImages[];
  readonly unknown: readonly UnknownImages[];
  readonly verdicts: FindingsReading["totals"]["verdicts"];
  readonly withoutDetails: string | undefined;
  readonly isOffline: boolean;
}

function writeNotes(
  { leftOut, leftOutImages, unknown, verdicts, withoutDetails, isOffline }: Notes,
  io: Io,
  format: Format,
): void {
  if (format === "json" || format === "ndjson") {
    for (const note of leftOutImages) io.stderr.write(`${jsonText({ leftOut: note })}\n`);
    for (const note of leftOut) io.stderr.write(`${jsonText({ leftOut: note })}\n`);
    for (const note of unknown) io.stderr.write(`${jsonText({ unknownImages: note })}\n`);
    if (withoutDetails !== undefined) io.stderr.write(`${jsonText({ note: withoutDetails })}\n`);
    return;
  }
  const lines = [
    ...leftOutImages.map(
      ({ option, cloud, images }) =>
        `${count(images, "image")} of ${CLOUD_NAMES[cloud]} left out by ${option}: the cloud does not say whether they run.`,
    ),
    ...leftOut.map(
      ({ option, lacks, findings }) => `${count(findings, "finding")} without ${lacks} left out by ${option}.`,
    ),
    ...unknown.map(unknownText),
    ...(withoutDetails === undefined ? [] : [withoutDetails]),
    ...(verdicts.gone === 0
      ? []
      : [`${count(verdicts.gone, "list")} of findings not read: the images were deleted meanwhile.`]),
    ...(verdicts.stale === 0
      ? []
      : [
          `${count(verdicts.stale, "list")} of findings ${verdicts.stale === 1 ? "is" : "are"} from the previous scan, because a new scan is running. ${capital(againText(isOffline, " when it has ended"))}.`,
        ]),
  ];
  for (const line of lines) io.stderr.write(`${wrapMessage(`plimsoll: ${visible(line)}`, io.stderr)}\n`);
}

/** Says it for people. */
export function unknownText({ reason, images, examples }: UnknownImages): string {
  const more = images > examples.length ? `, and ${images - examples.length} more` : "";
  return `nothing is known about ${count(images, "image")}, ${UNKNOWN[reason]}: ${examples.join(", ")}${more}.`;
}

/** A finding without the vendor's own record, which is most of it. */
export function withoutRaw(finding: Finding): Finding {
  if (finding.raw === undefined) return finding; // of a store, which does not hold it
  const { raw: _, ...rest } = finding;
  return rest as Finding; // only what prints rows sees it, and that has no use for the record
}
