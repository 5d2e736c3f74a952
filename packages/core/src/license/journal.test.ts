import { expect, test } from "vitest";

import { attemptsOf } from "./attempts.js";
import { type JournalEntry, createMemoryJournal } from "./journal.js";
import { readJournalEntry } from "./read-journal-entry.js";

const head = { plan: "p", request: 0, attempt: 1, at: "1970-01-01T00:00:01.000Z" };
const sending: JournalEntry = { state: "sending", ...head, timeLimitMs: 5, images: ["a"] };

test.each<JournalEntry>([
  sending,
  { state: "accepted", ...head, requestId: "r" },
  { state: "accepted", ...head },
  { state: "refused", ...head, code: "c" },
  { state: "unknown", ...head, code: "c" },
  { state: "licensed", ...head },
  { state: "licensed", ...head, requestId: "r" },
  { state: "incomplete", ...head, missing: ["a"] },
  { state: "settled", ...head, missing: [] },
])("an entry survives JSON: $state", (entry) => {
  expect(readJournalEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
});

test.each([
  { name: "another state", data: { ...sending, state: "sent" } },
  { name: "a count in place of images, as in version 1", data: { ...sending, images: 3 } },
  { name: "an attempt after which nobody can count on", data: { ...sending, attempt: 9007199254740991 } },
  { name: "no attempt", data: { ...sending, attempt: undefined } },
  { name: "an invalid time", data: { ...sending, at: "yesterday" } },
  { name: "no object", data: "sending" },
])("is not an entry: $name", ({ data }) => {
  expect(readJournalEntry(data)).toBeUndefined();
});

test.each<{ state: string; entry: JournalEntry; settled: boolean }>([
  { state: "accepted", entry: { state: "accepted", ...head, requestId: "r" }, settled: false },
  { state: "unknown", entry: { state: "unknown", ...head, code: "c" }, settled: false },
  { state: "refused", entry: { state: "refused", ...head, code: "c" }, settled: true },
  { state: "licensed", entry: { state: "licensed", ...head }, settled: true },
  { state: "incomplete", entry: { state: "incomplete", ...head, missing: ["a"] }, settled: true },
  { state: "settled", entry: { state: "settled", ...head, missing: ["a"] }, settled: true },
])("an attempt with the end $state is settled: $settled", ({ entry, settled }) => {
  expect(attemptsOf([sending, entry])).toMatchObject([{ attempt: 1, images: ["a"], settled }]);
});

test("an accepted attempt waits from its answer on, with no time limit", () => {
  const accepted: JournalEntry = { state: "accepted", ...head, at: "1970-01-01T00:00:09.000Z", requestId: "r" };
  expect(attemptsOf([sending])).toMatchObject([{ sinceMs: 1000, timeLimitMs: 5 }]);
  expect(attemptsOf([sending, accepted])).toMatchObject([{ sinceMs: 9000, timeLimitMs: 0, requestId: "r" }]);
});

test("a time limit beyond a day counts as a day, whatever a journal says", () => {
  expect(attemptsOf([{ ...sending, timeLimitMs: 1e300 }])).toMatchObject([{ timeLimitMs: 86_400_000 }]);
});

test("attempts of two plans with one number are two attempts", () => {
  const other = { ...sending, plan: "q", images: ["b"] };
  const licensed: JournalEntry = { state: "licensed", ...head };
  expect(attemptsOf([sending, other, licensed])).toMatchObject([
    { plan: "p", images: ["a"], settled: true },
    { plan: "q", images: ["b"], settled: false },
  ]);
});

test("an end whose beginning is lost is not an attempt", () => {
  expect(attemptsOf([{ state: "licensed", ...head }])).toEqual([]);
});

test("a time that cannot be is later than any", () => {
  expect(attemptsOf([{ ...sending, at: "2026-02-30T99:00:00Z" }])).toMatchObject([{ sinceMs: Infinity }]);
});

test("a journal in memory hands out what it has, not itself", async () => {
  const journal = createMemoryJournal([sending]);
  const read = await journal.read();
  await journal.append(sending);
  expect([read.length, journal.entries.length]).toEqual([1, 2]);
});
