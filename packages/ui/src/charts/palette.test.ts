import {
  type Rgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";

import { REPORT_SEVERITIES } from "../model/report-model.js";
import { GROUNDS, PALETTE } from "./palette.js";

const toRgb = converter("rgb");
const difference = differenceCiede2000();
const EYES = {
  "all three cones": (color: string) => color,
  "no green cones": seenThrough(filterDeficiencyDeuter(1)),
  "no red cones": seenThrough(filterDeficiencyProt(1)),
  "no blue cones": seenThrough(filterDeficiencyTrit(1)),
};

/** A color as somebody sees it, written like the colors of the palette. */
function seenThrough(filter: (color: Rgb) => Rgb): (color: string) => string {
  return (color) => {
    const rgb = toRgb(color);
    if (rgb === undefined) throw new Error(`${color} is not a color`);
    return formatHex(filter(rgb));
  };
}

describe.each(["light", "dark"] as const)("the %s palette", (scheme) => {
  const palette = PALETTE[scheme];

  test.each(REPORT_SEVERITIES)("%s stands out from every ground, and text on it can be read", (severity) => {
    const { area, text } = palette[severity];
    for (const ground of GROUNDS[scheme]) expect(wcagContrast(area, ground)).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(text, area)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(EYES))("severities differ for eyes with %s", (_, see) => {
    const seen = REPORT_SEVERITIES.map((severity) => see(palette[severity].area));
    const pairs = seen.flatMap((one, index) => seen.slice(index + 1).map((other) => difference(one, other)));
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(15);
  });
});
