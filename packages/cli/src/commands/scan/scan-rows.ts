import { type Findings, type Image, type ScanPlan, type ScanResult, type SkippedScan, isPushed } from "@plimsoll/core";

import { omitUndefined } from "../../omit-undefined.js";
import type { Tone } from "../../output/color.js";
import { shortId } from "../../output/short-id.js";
import type { View } from "../../output/view.js";
import { remedyOf, skipText } from "./remedies.js";

/** Images that a line names. */
const NAMED = 3;

/** Outcome of the scan of an image, as it is printed. */
export interface ScanRow {
  /** Name and tag. */
  readonly image: string;
  /** Image ID; empty if the cloud does not say. */
  readonly id: string;
  /** List in which the image is. */
  readonly source: Image["source"];
  /** Key of the image in its cloud. */
  readonly key: string;
  /** Name of the account; absent without a configuration. */
  readonly account?: string;
  /** `planned`, `skipped`, `never`, or the outcome of the scan. */
  readonly state: ScanResult["state"] | "never" | "planned" | "skipped";
  /** ID of the task. */
  readonly task?: string;
  /** Starter of the scan. */
  readonly startedBy?: ScanResult["startedBy"];
  /** End of the newest scan, RFC 3339 in UTC. */
  readonly scannedAt?: string;
  /** Findings of the scan. */
  readonly findings?: Findings;
  /** Why it failed or was not started. */
  readonly reason?: string;
  /** Remedy. */
  readonly next?: string;
}

/** The row of a result. */
export function rowOf({ image, state, taskId, startedBy, reason }: ScanResult): ScanRow {
  const hasFindings = state === "done" || state === "unsettled";
  return {
    ...headOf(image),
    state,
    ...omitUndefined({
      task: taskId,
      startedBy,
      scannedAt: image.scannedAt,
      findings: hasFindings ? image.findings : undefined,
      reason,
      next: remedyOf(state, reason, image),
    }),
  };
}

/** The row of an image that is not scanned. */
export function skippedRow({ image, reason }: SkippedScan): ScanRow {
  return { ...headOf(image), state: "skipped", reason, next: skipText(reason, [image]) };
}

/** A line for each list of an account and each reason by which images are skipped: a name may stand for thousands of them. */
export function skippedLines(skipped: readonly SkippedScan[]): readonly string[] {
  const groups = new Map<string, { readonly head: SkippedScan; readonly images: Image[] }>();
  for (const head of skipped) {
    const key = `${head.image.account ?? ""} ${head.image.source} ${head.reason}`;
    const group = groups.get(key) ?? { head, images: [] };
    group.images.push(head.image);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ head, images }) => {
    const names = images.slice(0, NAMED).map(({ name }) => name);
    const more = images.length > NAMED ? [`and ${images.length - NAMED} more`] : [];
    return `Not scanned, of ${listText(head.image)}: ${[...names, ...more].join(", ")}. ${skipText(head.reason, images)}`;
  });
}

/** A list and the account that it is of, where there are several: `tencent-host of prod`. */
export function listText({ source, account }: Pick<ScanRow, "account" | "source">): string {
  return account === undefined ? source : `${source} of ${account}`;
}

/** The row of an image as its list shows it. */
export function currentRow(image: Image, taskId: string | undefined): ScanRow {
  const { scanStatus = "unknown", scannedAt, findings, scanErrors, scanReason } = image;
  const errors = Object.entries(scanErrors).map(([part, text]) => `${part}: ${text}`);
  const reason = scanStatus === "failed" ? (scanReason ?? (errors.join("; ") || undefined)) : undefined;
  const isOver = scanStatus === "failed" || scanStatus === "canceled";
  return {
    ...headOf(image),
    state: scanStatus,
    ...omitUndefined({
      task: taskId,
      scannedAt,
      findings: scanStatus === "done" ? findings : undefined,
      reason,
      next: isOver ? remedyOf(scanStatus, reason, image) : undefined,
    }),
  };
}

/** The rows of a plan that is not carried out. */
export function plannedRows({ parts, running, skipped }: ScanPlan): readonly ScanRow[] {
  const of = (state: "planned" | "running", all: ScanPlan["parts"]): readonly ScanRow[] =>
    all.flatMap(({ images }) => images.map((image) => ({ ...headOf(image), state })));
  return [...of("planned", parts), ...of("running", running), ...skipped.map(skippedRow)];
}

function headOf(image: Image): Pick<ScanRow, "account" | "id" | "image" | "key" | "source"> {
  const { name, id, source, account } = image;
  return { image: name, id, source, key: imageKey(image), ...omitUndefined({ account }) };
}

/** An image that was pushed just now has its key when it is listed. */
function imageKey(image: Image): string {
  if (image.source !== "alibaba-registry" || !isPushed(image)) return image.key;
  const { Uuid }: { readonly Uuid?: unknown } = image.raw;
  return typeof Uuid === "string" ? Uuid : "";
}

const TONES: Readonly<Record<ScanRow["state"], Tone>> = {
  never: "open",
  planned: "open",
  started: "open",
  running: "open",
  unsettled: "open",
  unknown: "open",
  canceled: "open",
  done: "good",
  failed: "bad",
  skipped: "bad",
  vanished: "bad",
  "not-started": "bad",
};

/** Columns of the rows; one for the account where a configuration names it. */
export function scanView(rows: readonly ScanRow[]): View<ScanRow> {
  return rows.some(({ account }) => account !== undefined) ? [accountColumn, ...view] : view;
}

const accountColumn: View<ScanRow>[number] = { title: "Account", value: ({ account }) => account, rank: 0 };

const view: View<ScanRow> = [
  { title: "Image", value: ({ image }) => image, rank: 0 },
  { title: "ID", value: ({ id }) => id, text: ({ id }) => shortId(id), rank: 4 },
  { title: "Source", value: ({ source }) => source, rank: 1 },
  { title: "State", value: ({ state }) => state, tone: ({ state }) => TONES[state], rank: 0 },
  { title: "Task", value: ({ task }) => task, rank: 5 },
  {
    title: "Scanned",
    value: ({ scannedAt }) => scannedAt,
    text: ({ scannedAt }) => (scannedAt === undefined ? "" : `${scannedAt.slice(0, 16).replace("T", " ")} UTC`),
    rank: 3,
  },
  { title: "Vulns", value: ({ findings }) => findings?.vulnerabilities, align: "right", rank: 2 },
  { title: "Critical", value: ({ findings }) => findings?.critical, align: "right", rank: 2 },
  { title: "Reason", value: ({ reason }) => reason, rank: 2 },
];
