import * as v from "valibot";

import type { JournalEntry } from "./journal.js";

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Far more attempts than anybody makes, and far below the largest exact integer, so that the next number can be written too. */
const attempt = v.pipe(count, v.maxValue(1_000_000_000));
const head = { plan: text, request: count, attempt, at: v.pipe(text, v.isoTimestamp()) };

const entry = v.variant("state", [
  v.object({
    ...head,
    state: v.literal("sending"),
    timeLimitMs: v.pipe(v.number(), v.minValue(0)),
    images: v.array(text),
    kind: v.exactOptional(v.picklist(["host", "registry"])),
  }),
  v.object({ ...head, state: v.literal("accepted"), requestId: v.exactOptional(text) }),
  v.object({ ...head, state: v.literal("refused"), code: text }),
  v.object({ ...head, state: v.literal("unknown"), code: text }),
  v.object({ ...head, state: v.literal("licensed"), requestId: v.exactOptional(text) }),
  v.object({ ...head, state: v.literal("incomplete"), missing: v.array(text) }),
  v.object({ ...head, state: v.literal("settled"), missing: v.array(text) }),
]);

/**
 * Reads one entry of a kept journal.
 *
 * @param data - Parsed JSON.
 * @returns `undefined` if the data is not a journal entry.
 */
export function readJournalEntry(data: unknown): JournalEntry | undefined {
  const result = v.safeParse(entry, data);
  return result.success ? result.output : undefined;
}
