import * as v from "valibot";

import type { RuleSettings } from "./rule-settings.js";

/** Fields of every entry. */
interface EntryHead {
  /** Which change, unique in the journal. */
  readonly change: string;
  /** When the entry was made, RFC 3339 in UTC. */
  readonly at: string;
}

/** Entry about a change of the rule. */
export type RuleJournalEntry =
  /** Written before the request is sent. */
  | (EntryHead & {
      readonly state: "setting";
      /** Action that is called. */
      readonly action: string;
      /** Settings that the rule should have. */
      readonly wanted: Partial<RuleSettings>;
      /** Milliseconds that the request may be under way. */
      readonly timeLimitMs: number;
    })
  /** The service accepted the request. Written before the rule is read back. */
  | (EntryHead & { readonly state: "accepted"; readonly requestId?: string })
  /** The service refused, or did not get the request, and did nothing. */
  | (EntryHead & { readonly state: "refused"; readonly code: string })
  /** The result is unknown: the service may or may not have acted. */
  | (EntryHead & { readonly state: "unknown"; readonly code: string })
  /** The rule was read back as wanted. */
  | (EntryHead & { readonly state: "set" })
  /** The rule was read back otherwise, when the request could no longer be in progress. */
  | (EntryHead & { readonly state: "differs"; readonly settings: readonly string[] });

/** Where changes of the rule are recorded. A port: an entry must be durable when `append` resolves. */
export interface RuleJournal {
  /** Adds an entry; resolves when it is durable. */
  append(entry: RuleJournalEntry): Promise<void>;
  /** Reads all entries, the oldest first. */
  read(): Promise<readonly RuleJournalEntry[]>;
}

const text = v.string();
const head = { change: text, at: v.pipe(text, v.isoTimestamp()) };
const wanted = v.object({
  enabled: v.exactOptional(v.boolean()),
  hosts: v.exactOptional(
    v.union([v.literal("all"), v.array(text), v.object({ names: v.array(text), except: v.array(text) })]),
  ),
  maxPerDay: v.exactOptional(v.union([v.literal("unlimited"), v.number()])),
  scan: v.exactOptional(v.boolean()),
});

const entry = v.variant("state", [
  v.object({
    ...head,
    state: v.literal("setting"),
    action: text,
    wanted,
    timeLimitMs: v.pipe(v.number(), v.minValue(0)),
  }),
  v.object({ ...head, state: v.literal("accepted"), requestId: v.exactOptional(text) }),
  v.object({ ...head, state: v.literal("refused"), code: text }),
  v.object({ ...head, state: v.literal("unknown"), code: text }),
  v.object({ ...head, state: v.literal("set") }),
  v.object({ ...head, state: v.literal("differs"), settings: v.array(text) }),
]);

/**
 * Reads one entry of a kept journal.
 *
 * @param data - Parsed JSON.
 * @returns `undefined` if the data is not an entry.
 */
export function readRuleJournalEntry(data: unknown): RuleJournalEntry | undefined {
  const result = v.safeParse(entry, data);
  return result.success ? result.output : undefined;
}

/** A change without an entry about its outcome. */
export interface PendingChange {
  /** Which change. */
  readonly change: string;
  /** Settings that the rule should have had. */
  readonly wanted: Partial<RuleSettings>;
  /** Since when the outcome is waited for, in milliseconds since 1970. */
  readonly sinceMs: number;
  /** Milliseconds from then that the request may be under way; 0 once it was answered. */
  readonly timeLimitMs: number;
}

/** The changes of a journal whose outcome is not known. */
export function pendingChanges(entries: readonly RuleJournalEntry[]): readonly PendingChange[] {
  const pending = new Map<string, PendingChange>();
  for (const each of entries) {
    const known = pending.get(each.change);
    if (each.state === "setting") {
      const { change, wanted: settings, timeLimitMs, at } = each;
      pending.set(change, { change, wanted: settings, timeLimitMs, sinceMs: Date.parse(at) });
    } else if (each.state === "accepted") {
      if (known !== undefined) pending.set(each.change, { ...known, sinceMs: Date.parse(each.at), timeLimitMs: 0 });
    } else if (each.state !== "unknown") pending.delete(each.change);
  }
  return [...pending.values()];
}
