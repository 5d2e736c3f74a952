import fc from "fast-check";
import { expect, test } from "vitest";

import { written, image, evaluations } from "../../test/evaluations.js";
import { verdictFile, verdictFiles, verdictImage } from "../../test/verdict-files.js";
import { writeVerdicts } from "../formats/verdicts.js";
import { readNotifyState } from "./notify-state.js";
import { verdictChanges } from "./verdict-changes.js";
import { readVerdictFile } from "./verdict-file.js";

const failed = verdictFile([verdictImage()]);
const passed = verdictFile([verdictImage({ verdict: "pass", rules: [], breaking: {} })]);
const unknown = verdictFile([verdictImage({ verdict: "unknown" })]);

/** Names of changed images, after some evaluations in their order. */
function told(files: readonly (typeof failed)[]): {
  failing: readonly string[];
  passing: readonly string[];
  still: number;
} {
  const first = verdictChanges(files[0] ?? failed);
  const last = files.slice(1).reduce((changes, file) => verdictChanges(file, changes.next), first);
  return {
    failing: last.newlyFailing.map(({ name }) => name),
    passing: last.newlyPassing.map(({ name }) => name),
    still: last.stillFailing,
  };
}

test.each([
  { name: "is new and fails", files: [failed], want: { failing: ["shop/cart:1.2"], passing: [], still: 0 } },
  { name: "is new and passes", files: [passed], want: { failing: [], passing: [], still: 0 } },
  { name: "fails again", files: [failed, failed], want: { failing: [], passing: [], still: 1 } },
  {
    name: "passes after it failed",
    files: [failed, passed],
    want: { failing: [], passing: ["shop/cart:1.2"], still: 0 },
  },
  { name: "passes again", files: [failed, passed, passed], want: { failing: [], passing: [], still: 0 } },
  { name: "was unknown in between", files: [failed, unknown, failed], want: { failing: [], passing: [], still: 1 } },
  {
    name: "passes after it was unknown",
    files: [failed, unknown, passed],
    want: { failing: [], passing: ["shop/cart:1.2"], still: 0 },
  },
  {
    name: "was not there in between",
    files: [failed, verdictFile([]), failed],
    want: { failing: [], passing: [], still: 1 },
  },
])("of an image that $name the right thing is told", ({ files, want }) => {
  expect(told(files)).toEqual(want);
});

test("images are told apart by cloud, account and ID, and by name where there is no ID", () => {
  const others = [
    verdictImage({ cloud: "alibaba" }),
    verdictImage({ account: "dev" }),
    verdictImage({ account: undefined }),
    verdictImage({ id: "sha256:b" }),
    verdictImage({ id: "", name: "shop/cart:1.3" }),
    verdictImage({ id: "", name: "shop/cart:1.4" }),
  ];
  const { next } = verdictChanges(failed);
  expect(verdictChanges(verdictFile(others), next).newlyFailing.length).toBe(others.length);
  const renamed = verdictFile([verdictImage({ name: "shop/cart:latest" })]);
  expect(verdictChanges(renamed, next)).toMatchObject({ newlyFailing: [], stillFailing: 1 });
});

test("there is news if an image changed, or the verdict as a whole, and a first pass is not news", () => {
  const isNews = (files: readonly (typeof failed)[]): readonly boolean[] => {
    let state: Parameters<typeof verdictChanges>[1];
    return files.map((file) => {
      const changes = verdictChanges(file, state);
      state = changes.next;
      return changes.isNews;
    });
  };
  expect(isNews([passed, passed, unknown, unknown, failed, failed])).toEqual([false, false, true, false, true, false]);
  expect(isNews([unknown])).toEqual([true]);
});

test("an image that was not seen for more than 90 days is forgotten, and another policy is noticed", () => {
  const { next } = verdictChanges(failed);
  const day = (at: string) => verdictChanges(verdictFile([verdictImage()], { at }), next);
  expect(day("2027-02-25T10:00:00Z")).toMatchObject({ stillFailing: 1, isPolicyChanged: false });
  expect(day("2027-02-26T10:00:00Z")).toMatchObject({ stillFailing: 0 });
  const other = verdictFile([], { policy: { digest: "1".repeat(64) } });
  const quiet = verdictChanges({ ...failed, policy: other.policy }, next);
  expect(quiet).toMatchObject({ isPolicyChanged: true, isNews: false });
  // Nothing was told of it, so the next message says it.
  const told = verdictChanges(other, quiet.next);
  expect(told).toMatchObject({ isPolicyChanged: true, isNews: true });
  expect(verdictChanges(other, told.next).isPolicyChanged).toBe(false);
});

test("every state can be read again, has no names in it, and the same evaluation after it is not news", () => {
  fc.assert(
    fc.property(verdictFiles, verdictFiles, (first, second) => {
      const before = verdictChanges(first);
      const after = verdictChanges(second, before.next);
      const text = JSON.stringify(after.next);
      expect(readNotifyState(JSON.parse(text))).toEqual({ code: "read", state: after.next });
      expect(Object.keys(after.next.failing).every((key) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
      const ids = new Set(second.images.map(({ id, account, name }) => `${account}/${id === "" ? name : id}`));
      // An image that stands twice with two verdicts has none.
      fc.pre(ids.size === second.images.length);
      expect(verdictChanges(second, after.next).isNews).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("every file that the format verdicts writes can be read, and anything else is refused with its place", async () => {
  await fc.assert(
    fc.asyncProperty(evaluations, async (data) => {
      const result = readVerdictFile(JSON.parse(await written(writeVerdicts, data)));
      expect(result).toMatchObject({
        code: "read",
        verdicts: { images: data.images.map(({ verdict }) => ({ verdict })) },
      });
    }),
    { numRuns: 200 },
  );
  const file = JSON.parse(await written(writeVerdicts, { images: [image()], complete: true }));
  expect(readVerdictFile({ ...file, version: 2 })).toMatchObject({
    code: "invalid",
    problem: expect.stringContaining("version: "),
  });
  file.images[0].verdict = "maybe";
  expect(readVerdictFile(file)).toMatchObject({
    code: "invalid",
    problem: expect.stringContaining("images.0.verdict: "),
  });
  expect(readVerdictFile("text").code).toBe("invalid");
  expect(readNotifyState({ version: 1, verdict: "fail", policyDigest: "", failing: { x: "2026-11-27" } }).code).toBe(
    "invalid",
  );
});
