import type { PlannedKind } from "./plan.js";

/** Fields of every entry. */
interface EntryHead {
  /** ID of the plan. */
  readonly plan: string;
  /** Which request of the plan, from 0. */
  readonly request: number;
  /** Which sending of the journal, from 1: a request that is sent again is another attempt. */
  readonly attempt: number;
  /** When the entry was made, RFC 3339 in UTC. */
  readonly at: string;
}

/** Entry about one request of a plan. */
export type JournalEntry =
  /** Written before the request is sent. */
  | (EntryHead & {
      readonly state: "sending";
      /** Milliseconds that the request may be under way. */
      readonly timeLimitMs: number;
      /** Image IDs in the request. */
      readonly images: readonly string[];
      /** Where the images are. @default "host" */
      readonly kind?: PlannedKind;
    })
  /** The service accepted the request. Written before the images are read back. */
  | (EntryHead & { readonly state: "accepted"; readonly requestId?: string })
  /** The service refused, or did not get the request, and did nothing. */
  | (EntryHead & { readonly state: "refused"; readonly code: string })
  /** The result is unknown: the service may or may not have acted. */
  | (EntryHead & { readonly state: "unknown"; readonly code: string })
  /** Every image of the request was read back as licensed. */
  | (EntryHead & { readonly state: "licensed"; readonly requestId?: string })
  /** The service accepted the request, but these of its images were not read back as licensed. They are not asked for again. */
  | (EntryHead & { readonly state: "incomplete"; readonly missing: readonly string[] })
  /** Outcome of a request that was unknown: these of its images have no license and may be requested again. */
  | (EntryHead & { readonly state: "settled"; readonly missing: readonly string[] });

/**
 * Where the progress of applying a plan is recorded, for people and for the next run. A port: an entry must be durable when
 * `append` resolves, because the call that spends licenses comes right after it.
 */
export interface Journal {
  /** Adds an entry; resolves when it is durable. */
  append(entry: JournalEntry): Promise<void>;
  /** Reads all entries, the oldest first; none if nothing was ever written. */
  read(): Promise<readonly JournalEntry[]>;
}

/** A journal in memory. */
export interface MemoryJournal extends Journal {
  /** All entries, the oldest first. */
  readonly entries: readonly JournalEntry[];
}

/**
 * A journal in the memory of the process, for tests and for callers that keep their own record.
 *
 * @param earlier - Entries of earlier runs. @default none
 */
export function createMemoryJournal(earlier: readonly JournalEntry[] = []): MemoryJournal {
  const entries = [...earlier];
  return {
    entries,
    async append(entry) {
      entries.push(entry);
    },
    async read() {
      return [...entries];
    },
  };
}
