import * as v from "valibot";

import type { ScanStatus } from "../image/image.js";
import type { ScanList } from "./scan-service.js";

/** An image as it was before its scan. */
export interface ImageBefore {
  /** Key of the image in its list. */
  readonly key: string;
  /** Name and tag, for people. */
  readonly name: string;
  /** Image ID; empty if the list does not say. */
  readonly id: string;
  /** Manifest digest. */
  readonly digest?: string;
  /** State of its scan. */
  readonly scanStatus?: ScanStatus;
  /** End of the scan before. */
  readonly scannedAt?: string;
  /** Counters of what was found, as one text. */
  readonly counters?: string;
}

/** Fields of every entry. */
interface EntryHead {
  /** Which request, unique in the journal. */
  readonly scan: string;
  /** When the entry was made, RFC 3339 in UTC. */
  readonly at: string;
}

/** Entry about a request to scan. */
export type ScanJournalEntry =
  /** Written before the request is sent. */
  | (EntryHead & {
      readonly state: "starting";
      readonly list: ScanList;
      /** Milliseconds that the request may be under way. */
      readonly timeLimitMs: number;
      /** True if the run waits for the end: one that is cut off is taken up by the next. */
      readonly wait: boolean;
      readonly images: readonly ImageBefore[];
    })
  /** The service started the scan. */
  | (EntryHead & { readonly state: "started"; readonly taskId?: string })
  /** The service refused, or has no room, and did nothing. */
  | (EntryHead & { readonly state: "refused"; readonly code: string })
  /** No usable answer came: the scan may go on. */
  | (EntryHead & { readonly state: "unknown"; readonly code: string })
  /** The images were read: the scan went on, or it can begin no more. */
  | (EntryHead & { readonly state: "settled"; readonly started: boolean; readonly taskId?: string })
  /** The scan is over and its outcome was told, or it is not followed any more. */
  | (EntryHead & { readonly state: "ended" });

/** Where requests to scan are recorded. A port: an entry must be durable when `append` resolves. */
export interface ScanJournal {
  /** Adds an entry; resolves when it is durable. */
  append(entry: ScanJournalEntry): Promise<void>;
  /** Reads all entries, the oldest first. */
  read(): Promise<readonly ScanJournalEntry[]>;
}

const text = v.string();
const head = { scan: text, at: v.pipe(text, v.isoTimestamp()) };
const taskId = v.exactOptional(text);
const before = v.object({
  key: text,
  name: text,
  id: text,
  digest: v.exactOptional(text),
  scanStatus: v.exactOptional(v.picklist(["canceled", "done", "failed", "never", "running"])),
  scannedAt: v.exactOptional(text),
  counters: v.exactOptional(text),
});
const entry = v.variant("state", [
  v.object({
    ...head,
    state: v.literal("starting"),
    list: v.picklist(["tencent-host", "tencent-registry", "alibaba-registry"]),
    timeLimitMs: v.pipe(v.number(), v.minValue(0)),
    wait: v.boolean(),
    images: v.array(before),
  }),
  v.object({ ...head, state: v.literal("started"), taskId }),
  v.object({ ...head, state: v.literal("refused"), code: text }),
  v.object({ ...head, state: v.literal("unknown"), code: text }),
  v.object({ ...head, state: v.literal("settled"), started: v.boolean(), taskId }),
  v.object({ ...head, state: v.literal("ended") }),
]);

/**
 * Reads one entry of a kept journal.
 *
 * @param data - Parsed JSON.
 * @returns `undefined` if the data is not an entry.
 */
export function readScanJournalEntry(data: unknown): ScanJournalEntry | undefined {
  const result = v.safeParse(entry, data);
  return result.success ? result.output : undefined;
}

/** A scan in a journal that is not over, as far as the journal knows. */
export interface OpenScan {
  /** Which request, unique in the journal. */
  readonly scan: string;
  /** List of its images. */
  readonly list: ScanList;
  /** Its images as they were before. */
  readonly images: readonly ImageBefore[];
  /** When the request was recorded, in milliseconds since 1970. */
  readonly sinceMs: number;
  /** Milliseconds that the request may be under way. */
  readonly timeLimitMs: number;
  /** True if somebody waited for its end. */
  readonly wait: boolean;
  /** True if the service started it; false if no answer is known. */
  readonly started: boolean;
  /** ID of the task; absent if the service gave none, or no answer is known. */
  readonly taskId?: string;
}

/** The scans of a journal that are not over, the oldest first. */
export function openScansOf(entries: readonly ScanJournalEntry[]): readonly OpenScan[] {
  const open = new Map<string, OpenScan>();
  for (const each of entries) {
    const known = open.get(each.scan);
    if (each.state === "starting") {
      const { scan, list, images, timeLimitMs, wait, at } = each;
      open.set(scan, { scan, list, images, timeLimitMs, wait, sinceMs: Date.parse(at), started: false });
    } else if (each.state === "refused" || each.state === "ended" || (each.state === "settled" && !each.started))
      open.delete(each.scan);
    else if (known !== undefined && each.state !== "unknown")
      open.set(each.scan, {
        ...known,
        started: true,
        ...(each.taskId === undefined ? {} : { taskId: each.taskId }),
      });
  }
  return [...open.values()];
}
