import fc from "fast-check";
import { expect, test } from "vitest";

import type { Findings, Image, ScanStatus } from "../image/image.js";
import { fromTcssImage } from "../sources/tcss-image.js";
import { type ImageWatch, beforeOf, hasBegun, takeReading } from "./followed-scan.js";

const settleMs = 90_000;
const scanned = (scannedAt: string | undefined, scanStatus: ScanStatus, findings: Findings = {}): Image => {
  const { scannedAt: _, ...image } = fromTcssImage({} as Parameters<typeof fromTcssImage>[0]); // every member is optional here
  return { ...image, scanStatus, findings, ...(scannedAt === undefined ? {} : { scannedAt }) };
};
const first = "2026-11-21T12:00:00.000Z";
const second = "2026-11-22T12:00:00.000Z";

interface Step {
  readonly image: Image | undefined;
  readonly isOver?: boolean;
  readonly afterMs?: number;
}

function statesOf(before: Image, steps: readonly Step[]): readonly string[] {
  let watch: ImageWatch = { before: beforeOf(before), image: before, state: "running" };
  let nowMs = 0;
  return steps.map(({ image, isOver = false, afterMs = 5000 }) => {
    nowMs += afterMs;
    watch = takeReading(watch, { image, isOver, nowMs, settleMs });
    return watch.state;
  });
}

test("a status that says that a scan is over is not believed while the time of the scan is the old one", () => {
  const before = scanned(first, "done", { vulnerabilities: 1 });
  expect(
    statesOf(before, [
      { image: before, isOver: true },
      { image: before, isOver: true, afterMs: 500_000 },
    ]),
  ).toEqual(["running", "running"]);
});

test("counters that changed are final when they are the same at two readings", () => {
  const after = scanned(second, "done", { vulnerabilities: 2 });
  const states = statesOf(scanned(first, "done", { vulnerabilities: 1 }), [{ image: after }, { image: after }]);
  expect(states).toEqual(["unsettled", "done"]);
});

test("counters as before the scan are final when they stay so, because the new ones may be late", () => {
  const before = scanned(first, "done", { vulnerabilities: 1 });
  const after = scanned(second, "done", { vulnerabilities: 1 });
  const states = statesOf(before, [{ image: after }, { image: after }, { image: after, afterMs: settleMs }]);
  expect(states).toEqual(["unsettled", "unsettled", "done"]);
});

test("zeros of a first scan are not taken for its counters at once", () => {
  const zeros = scanned(first, "done", { vulnerabilities: 0 });
  const found = scanned(first, "done", { vulnerabilities: 3 });
  const steps = [{ image: zeros }, { image: zeros }, { image: found }, { image: found }];
  expect(statesOf(scanned(undefined, "never"), steps)).toEqual(["unsettled", "unsettled", "unsettled", "done"]);
});

test.each(["failed", "canceled"] as const)(
  "a scan that ends as %s like the one before is told when the service says so",
  (status) => {
    const before = scanned(first, status);
    expect(statesOf(before, [{ image: before }, { image: before, isOver: true }])).toEqual(["running", status]);
  },
);

test("an image that its list does not have any more is told", () => {
  expect(statesOf(scanned(first, "done"), [{ image: undefined }])).toEqual(["vanished"]);
});

const anyImage = fc
  .record({
    scannedAt: fc.constantFrom(undefined, first, second),
    scanStatus: fc.constantFrom<ScanStatus>("never", "running", "done", "failed", "canceled"),
    vulnerabilities: fc.nat(2),
  })
  .map(({ scannedAt, scanStatus, vulnerabilities }) => scanned(scannedAt, scanStatus, { vulnerabilities }));

test("whatever is read, a scan is done only after two equal readings with another time than before", () => {
  const steps = fc.array(
    fc.record({ image: anyImage, isOver: fc.boolean(), afterMs: fc.integer({ min: 1, max: 200_000 }) }),
  );
  fc.assert(
    fc.property(anyImage, steps, (before, all) => {
      const states = statesOf(before, all);
      for (const [index, state] of states.entries()) {
        if (state !== "done") continue;
        const [last, now] = [all[index - 1]?.image, all[index]?.image];
        expect(last).toEqual(now);
        expect(now?.scanStatus).toBe("done");
        expect(now?.scannedAt).not.toBe(before.scannedAt);
      }
    }),
  );
});

test("a scan has begun when its list shows another time or state than before, or that it runs", () => {
  const before = beforeOf(scanned(first, "done"));
  expect(hasBegun(scanned(first, "done"), before)).toBe(false);
  expect(hasBegun(scanned(first, "running"), before)).toBe(true);
  expect(hasBegun(scanned(second, "done"), before)).toBe(true);
  expect(hasBegun(scanned(first, "failed"), before)).toBe(true);
});
