import { expect, test } from "vitest";

import { imagesInfo } from "../../test/images.js";
import type { Image } from "../image/image.js";
import { fromTcssImage } from "../sources/tcss-image.js";
import { summarize } from "./summary.js";

/** The client gives what a number cannot hold as a bigint, which the types of an image do not say. */
function image(sizeBytes: unknown, vulnerabilities?: unknown): Image {
  return {
    cloud: "tencent",
    source: "tencent-host",
    id: "a",
    sizeBytes,
    findings: { vulnerabilities },
  } as unknown as Image;
}

test("sums keep all digits, whether an image or only the sum is beyond 2^53", async () => {
  const [large] = await summarize([image(9007199254740993n, 1), image(5, 9007199254740993n), image(undefined)]);
  expect(large).toMatchObject({ images: 3, sizeBytes: 9007199254740998n, vulnerabilities: 9007199254740994n });
  const [added] = await summarize([image(Number.MAX_SAFE_INTEGER), image(2)]);
  expect(added).toMatchObject({ sizeBytes: 9007199254740993n });
});

test("a sum that a number can hold is a number, and what no image says stays absent", async () => {
  const [row] = await summarize([image(1), image(2n)]);
  expect(row).toEqual({ source: "tencent-host", cloud: "tencent", images: 2, sizeBytes: 3 });
});

test("a summary counts what is known and does not count what is not", async () => {
  const rows = await summarize([
    fromTcssImage(imagesInfo({ VulCnt: 3, CriticalLevelVulCnt: 1, IsAuthorized: 1, Size: 10 })),
    fromTcssImage(imagesInfo({ ScanStatus: "NOT_SCAN", ScanTime: "", Size: 5, ContainerCnt: 2 })),
  ]);
  expect(rows).toEqual([
    {
      source: "tencent-host",
      cloud: "tencent",
      images: 2,
      sizeBytes: 15,
      running: 1,
      licensed: 1,
      unlicensed: 1,
      scan: { never: 1, running: 0, done: 1, failed: 0, canceled: 0 },
      atRisk: 1,
      vulnerabilities: 3,
      critical: 1,
      malware: 0,
      sensitive: 0,
    },
  ]);
});

test("there is a row for each source, and in the whole an image in two places counts once", async () => {
  const id = `sha256:${"a".repeat(64)}`;
  const place = (fields: Partial<Image>): Image =>
    ({ cloud: "tencent", source: "tencent-host", id, name: "app", findings: {}, ...fields }) as Image; // what is counted
  const rows = await summarize([
    place({ cloud: "alibaba", source: "alibaba-registry", running: true }),
    place({ licensed: false, running: false }),
    place({ source: "tencent-registry", licensed: true }),
    place({ id: `sha256:${"b".repeat(64)}`, licensed: false }),
  ]);
  expect(rows.map(({ source, images }) => [source, images])).toEqual([
    ["tencent-host", 2],
    ["tencent-registry", 1],
    ["alibaba-registry", 1],
    ["all", 2],
  ]);
  expect(rows.at(-1)).toEqual({ source: "all", images: 2, running: 1, licensed: 1, unlicensed: 1 });
});
