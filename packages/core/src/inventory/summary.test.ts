import { expect, test } from "vitest";

import type { Image } from "../image/image.js";
import { summarize } from "./summary.js";

/** The client gives what a number cannot hold as a bigint, which the types of an image do not say. */
function image(sizeBytes: unknown, vulnerabilities?: unknown): Image {
  return { cloud: "tencent", sizeBytes, findings: { vulnerabilities } } as unknown as Image;
}

test("sums keep all digits, whether an image or only the sum is beyond 2^53", async () => {
  const [large] = await summarize([image(9007199254740993n, 1), image(5, 9007199254740993n), image(undefined)]);
  expect(large).toMatchObject({ images: 3, sizeBytes: 9007199254740998n, vulnerabilities: 9007199254740994n });
  const [added] = await summarize([image(Number.MAX_SAFE_INTEGER), image(2)]);
  expect(added).toMatchObject({ sizeBytes: 9007199254740993n });
});

test("a sum that a number can hold is a number, and what no image says stays absent", async () => {
  const [row] = await summarize([image(1), image(2n)]);
  expect(row).toEqual({ cloud: "tencent", images: 2, sizeBytes: 3 });
});
