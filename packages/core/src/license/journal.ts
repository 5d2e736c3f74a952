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
  | { readonly state: "unknown"; readonly plan: string; readonly request: number; readonly at: string };

/**
 * Where the course of applying a plan is kept. A port: an entry must be durable when `append` resolves, because the
 * call that spends licenses comes right after it.
 */
export interface Journal {
  /** All entries, the oldest first. */
  entries(): Promise<readonly JournalEntry[]>;
  /** Adds an entry; resolves when it is durable. */
  append(entry: JournalEntry): Promise<void>;
}

/** A journal that lives as long as the process, for tests and for callers that keep their own record. */
export function createMemoryJournal(): Journal {
  const entries: JournalEntry[] = [];
  return {
    async entries() {
      return [...entries];
    },
    async append(entry) {
      entries.push(entry);
    },
  };
}
