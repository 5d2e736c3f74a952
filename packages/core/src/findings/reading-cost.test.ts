import fc from "fast-check";
import { expect, test } from "vitest";

import { estimateReading } from "./reading-cost.js";
import type { ImageReading } from "./reading-plan.js";

const reading = (lists: ImageReading["lists"], source: ImageReading["source"] = "host"): ImageReading => ({
  image: "a",
  source,
  lists,
  failedLists: [],
  stamp: "",
  stale: false,
});

test("asks for pages of a hundred, for each list of each image, side by side", () => {
  const read = [
    reading({ vulnerability: 57 }),
    reading({ vulnerability: 100, risk: 1 }),
    reading({ vulnerability: 101, malware: 1 }, "registry"),
  ];
  expect(estimateReading(read)).toEqual({
    byImage: {
      calls: {
        DescribeAssetImageRegistryVirusList: 1,
        DescribeAssetImageRegistryVulList: 2,
        DescribeAssetImageRiskList: 1,
        DescribeAssetImageVulList: 2,
      },
      totalCalls: 6,
      seconds: 0.1,
      atLeast: false,
    },
    chosen: "image",
  });
});

test("a list of unknown length takes one call or more, and the estimate says so", () => {
  expect(estimateReading([reading({ malware: null })]).byImage).toMatchObject({ totalCalls: 1, atLeast: true });
});

test("a list of which only some rows are counted takes the calls of those or more, and one call where no row is counted", () => {
  const risks = (risk: number): ImageReading => ({ ...reading({ risk }), partlyCounted: ["risk"] });
  expect(estimateReading([risks(0), risks(101)]).byImage).toMatchObject({
    calls: { DescribeAssetImageRiskList: 3 },
    atLeast: true,
    uncertain: ["DescribeAssetImageRiskList"],
  });
});

test("chooses the way by vulnerability above the crossover, with the other lists by image", () => {
  const read = Array.from({ length: 1000 }, () => reading({ vulnerability: 500, risk: 1 }));
  const row = { hostImages: 1000, registryImages: 0 };
  const { byImage, byVulnerability, chosen } = estimateReading(read, {
    system: Array.from({ length: 250 }, () => row),
    web: [],
  });
  expect(byImage).toMatchObject({ totalCalls: 6000, seconds: 250 });
  expect(byVulnerability?.calls).toEqual({
    DescribeAssetImageRiskList: 1000,
    DescribeSystemVulList: 3,
    DescribeVulImageList: 2500,
    DescribeWebVulList: 1,
  });
  expect(byVulnerability?.seconds).toBe(125);
  expect(chosen).toBe("vulnerability");
});

test("of two ways that take the same time, the one by image is taken", () => {
  const { byImage, byVulnerability, chosen } = estimateReading([reading({ vulnerability: 1 })], {
    system: [{ hostImages: 1, registryImages: 0 }],
    web: [],
  });
  expect(byVulnerability?.seconds).toBe(byImage.seconds);
  expect(chosen).toBe("image");
});

test("is exact for counters beyond 2^53", () => {
  const many = 2n ** 60n;
  const { totalCalls } = estimateReading([
    reading({ vulnerability: many }),
    reading({ vulnerability: many + 1n }),
  ]).byImage;
  expect(totalCalls).toBe((many / 100n) * 2n + 2n);
});

test("no way costs fewer calls than it has rows to read", () => {
  const lists = fc.array(fc.nat({ max: 5000 }), { maxLength: 20 });
  fc.assert(
    fc.property(lists, (rows) => {
      const { byImage } = estimateReading(rows.map((count) => reading({ vulnerability: count })));
      const sum = rows.reduce((total, count) => total + count, 0);
      expect(Number(byImage.totalCalls) * 100).toBeGreaterThanOrEqual(sum);
      expect(Number(byImage.totalCalls)).toBeLessThanOrEqual(sum / 100 + rows.length);
    }),
  );
});
