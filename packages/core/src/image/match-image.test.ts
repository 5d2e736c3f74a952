import { expect, test } from "vitest";

import type { Image } from "./image.js";
import { type ImageFilter, matchImage } from "./match-image.js";

const digest = `sha256:${"ab".repeat(32)}`;

/** An image of which only these fields are known. */
function imageOf(fields: Partial<Image>): Image {
  return { cloud: "alibaba", name: "x", repository: "", findings: {}, ...fields } as Image; // what a filter looks at
}

const cases: readonly (readonly [ImageFilter, Partial<Image>, "no" | "unknown" | "yes"])[] = [
  [{}, {}, "yes"],
  [{ name: "GIN" }, { name: "nginx:1" }, "yes"],
  [{ name: "redis" }, { name: "nginx:1" }, "no"],
  [{ repository: "nginx" }, { repository: "docker.io/library/nginx" }, "yes"],
  [{ repository: "library/nginx" }, { repository: "library/nginx" }, "yes"],
  [{ repository: "ginx" }, { repository: "library/nginx" }, "no"],
  [{ repository: "nginx" }, {}, "unknown"],
  [{ tag: "1" }, { tag: "1" }, "yes"],
  [{ tag: "1" }, { tag: "1.2" }, "no"],
  [{ tag: "1" }, {}, "no"],
  [{ digest }, { digest }, "yes"],
  [{ digest: "ababab" }, { digest }, "yes"],
  [{ digest: "bababa" }, { digest }, "no"],
  [{ digest }, {}, "unknown"],
  [{ severity: ["critical"] }, { findings: { vulnerabilities: 3, critical: 1 } }, "yes"],
  [{ severity: ["critical"] }, { findings: { vulnerabilities: 3, critical: 0 } }, "no"],
  [{ severity: ["critical", "high"] }, { findings: { vulnerabilities: 3, critical: 0, high: 1 } }, "yes"],
  [{ severity: ["critical", "low"] }, { findings: { vulnerabilities: 3, critical: 0 } }, "unknown"],
  [{ severity: ["critical"] }, { findings: { vulnerabilities: 3 } }, "unknown"],
  [{ severity: ["critical"] }, { findings: { vulnerabilities: 0 } }, "no"],
  [{ severity: ["critical"] }, {}, "unknown"],
  [{ running: true }, { running: true }, "yes"],
  [{ running: true }, { running: false }, "no"],
  [{ running: true }, {}, "unknown"],
  [{ unlicensed: true }, { licensed: false }, "yes"],
  [{ unlicensed: true }, { licensed: true }, "no"],
  [{ unlicensed: true }, {}, "unknown"],
  [{ unscanned: true }, { scanStatus: "never" }, "yes"],
  [{ unscanned: true }, { scanStatus: "failed" }, "no"],
  [{ unscanned: true }, { scannedAt: "2026-01-01T00:00:00.000Z" }, "no"],
  [{ unscanned: true }, {}, "unknown"],
  [{ running: true, tag: "1" }, { tag: "2" }, "no"],
  [{ running: true, tag: "1" }, { tag: "1" }, "unknown"],
];

test.each(cases)("%j of an image that says %j is %s", (filter, fields, want) => {
  expect(matchImage(imageOf(fields), filter).code).toBe(want);
});

test("what the cloud does not say is named", () => {
  expect(matchImage(imageOf({}), { unlicensed: true })).toEqual({ code: "unknown", field: "the license" });
});
