import fc from "fast-check";
import { expect, test } from "vitest";

import { type CoverableImage, CoverageTally } from "./coverage.js";

function image(fields: Partial<CoverableImage> = {}): CoverableImage {
  return { cloud: "tencent", source: "tencent-host", id: "sha256:a", key: "a", name: "a:1", ...fields };
}

function tallyOf(...images: readonly CoverableImage[]): CoverageTally {
  const tally = new CoverageTally();
  for (const each of images) tally.add(each);
  return tally;
}

test("an image in several lists counts once, and a license in one of them covers it everywhere", () => {
  const tally = tallyOf(
    image({ licensed: false, containers: 3, hosts: 2 }),
    image({ source: "tencent-registry", key: "7", licensed: true }),
    image({ id: "sha256:b", name: "b:1", licensed: false, containers: 1 }),
    image({ id: "sha256:b", name: "registry/b:1", source: "tencent-registry", key: "8", running: false }),
  );
  expect(tally.coverage).toEqual({ images: 2, covered: 1, uncovered: 1, unknown: 0, uncoveredRunning: 1 });
  expect(tally.uncoveredRunning).toEqual([
    { id: "sha256:b", name: "b:1", sources: ["tencent-host", "tencent-registry"], containers: 1 },
  ]);
});

test("what a cloud does not say is unknown, neither covered nor uncovered", () => {
  const tally = tallyOf(image({ containers: 3 }), image({ cloud: "alibaba", source: "alibaba-registry", id: "c" }));
  expect(tally.coverage).toEqual({ images: 2, covered: 0, uncovered: 0, unknown: 2, uncoveredRunning: 0 });
});

test("images without an ID are told apart by their keys", () => {
  expect(tallyOf(image({ id: "", key: "1" }), image({ id: "", key: "2" })).coverage.images).toBe(2);
});

test("at Alibaba Cloud an image is covered once it was scanned, whatever came of it", () => {
  const scanned = (scanStatus: CoverableImage["scanStatus"], id: string): CoverableImage =>
    image({ cloud: "alibaba", source: "alibaba-registry", id, running: true, ...(scanStatus && { scanStatus }) });
  const tally = tallyOf(scanned("done", "1"), scanned("failed", "2"), scanned("never", "3"));
  expect(tally.coverage).toEqual({ images: 3, covered: 2, uncovered: 1, unknown: 0, uncoveredRunning: 1 });
});

test("the most exposed images come first", () => {
  const tally = tallyOf(
    image({ id: "1", licensed: false, containers: 1, hosts: 9 }),
    image({ id: "2", licensed: false, containers: 5, hosts: 1 }),
    image({ id: "3", licensed: false, containers: 0 }),
  );
  expect(tally.uncoveredRunning.map(({ id }) => id)).toEqual(["2", "1"]);
});

test("the numbers add up, in whatever order the images come", () => {
  const images = fc.array(
    fc.record({
      id: fc.constantFrom("", "a", "b", "c"),
      key: fc.constantFrom("1", "2"),
      licensed: fc.option(fc.boolean(), { nil: undefined }),
      containers: fc.option(fc.nat(3), { nil: undefined }),
    }),
  );
  fc.assert(
    fc.property(images, (list) => {
      const all = list.map(({ licensed, containers, ...rest }) =>
        image({
          ...rest,
          ...(licensed === undefined ? {} : { licensed }),
          ...(containers === undefined ? {} : { containers }),
        }),
      );
      const { coverage, uncoveredRunning } = tallyOf(...all);
      expect(coverage.covered + coverage.uncovered + coverage.unknown).toBe(coverage.images);
      expect(uncoveredRunning).toHaveLength(coverage.uncoveredRunning);
      expect(tallyOf(...all.toReversed()).coverage).toEqual(coverage);
    }),
  );
});
