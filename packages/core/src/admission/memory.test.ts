import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { expect, test } from "vitest";

import { digestOf, judged, placeIn, ruleResult } from "../../test/admission.js";
import { VerdictBook } from "./verdict-book.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void; // of the flag above

function heapBytes(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test("a hundred thousand images with an ID, two places and reasons take less than 150 MB, and are found without a walk through them", () => {
  const book = new VerdictBook((text) => text);
  const before = heapBytes();
  for (let index = 0; index < 100_000; index++) {
    const name = `registry-${index % 7}.test/team-${index % 50}/service-${index}:1.${index}`;
    const places = [
      placeIn(name, { digest: digestOf(2 * index) }),
      placeIn(`mirror.test/${name.split("/").slice(1).join("/")}`, { digest: digestOf(2 * index) }),
    ];
    const reason = `denied: CVE-2024-${index}, CVE-2025-${index} and 12 more; the fix is in openssl 3.0.${index}`;
    const findings = Array.from({ length: 10 }, () => ({}));
    book.add({
      ...judged("fail", places, { id: digestOf(2 * index + 1), rules: [ruleResult("fail", { reason })] }),
      findings: findings as never, // nothing of them is kept
    });
  }
  expect(book.images).toBe(100_000);
  expect((heapBytes() - before) / 2 ** 20).toBeLessThan(150);
  // A walk through the images for each would not end before the test's time.
  const found = Array.from({ length: 50_000 }, (_, index) => book.find(`x.test/y@${digestOf(2 * index)}`).verdict);
  expect(new Set(found)).toEqual(new Set(["fail"]));
});
