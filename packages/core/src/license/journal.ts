/** What is known about one request of a plan. */
export type JournalEntry =
  /** Written before the request is sent. */
  | {
      readonly state: "sending";
      readonly plan: string;
      readonly request: number;
      readonly at: string;
      readonly images: number;
    }
  /** Every image of the request was read back as licensed. */
  | {
      readonly state: "licensed";
      readonly plan: string;
      readonly request: number;
      readonly at: string;
      readonly requestId?: string;
    }
  /** The service refused and did nothing. */
  | {
      readonly state: "refused";
      readonly plan: string;
      readonly request: number;
      readonly at: string;
      readonly code: string;
    }
  /** Nobody knows yet whether the service acted. */
  | { readonly state: "unknown"; readonly plan: string; readonly request: number; readonly at: string }
  /** The service accepted the request, but only some of its images were read back as licensed. */
  | {
      readonly state: "incomplete";
      readonly plan: string;
      readonly request: number;
      readonly at: string;
      readonly licensed: number;
    };

/**
 * Where the course of applying a plan is written down, for people: what to do next is decided by what the images say. A
 * port: an entry must be durable when `append` resolves, because the call that spends licenses comes right after it.
 */
export interface Journal {
  /** Adds an entry; resolves when it is durable. */
  append(entry: JournalEntry): Promise<void>;
}

/** A journal in memory. */
export interface MemoryJournal extends Journal {
  /** All entries, the oldest first. */
  readonly entries: readonly JournalEntry[];
}

/** A journal that lives as long as the process, for tests and for callers that keep their own record. */
export function createMemoryJournal(): MemoryJournal {
  const entries: JournalEntry[] = [];
  return {
    entries,
    async append(entry) {
      entries.push(entry);
    },
  };
}
