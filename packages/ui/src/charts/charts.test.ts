import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { describe, expect, test } from "vitest";

import { counts, sampleModel } from "../../test/sample-model.js";
import { trendDays } from "../model/trend-days.js";
import { TEXTS } from "../texts/texts.js";
import { trendChart } from "./trend-chart.js";
import { treemapChart } from "./treemap-chart.js";

const words = { prefix: "one", title: "Title <1>", description: `A "description"`, texts: TEXTS.en };
const size = { width: 400, height: 300 };
const days = [{ day: "2026-11-01", open: counts(2, 3) }, { day: "2026-11-02" }, { day: "2026-11-03", open: counts(0) }];

const trend = (): string => trendChart({ days, severities: ["critical", "high", "low"] }, size, words);
const map = (): string =>
  treemapChart(
    [
      { name: "large/<api>", findings: counts(1, 900) },
      { name: "medium", findings: counts(0, 0, 500) },
      { name: "tiny", findings: counts(0, 0, 0, 0, 0, 20) },
    ],
    size,
    words,
  );

describe.each([
  ["the trend", trend],
  ["the map of repositories", map],
])("%s", (_, draw) => {
  test("is XML that a strict page shows: no style, no color of its own, a role, a name and a description", () => {
    const root = parseXml(draw()).root;
    expect(root?.attributes).toMatchObject({
      role: "img",
      "aria-labelledby": "one-title one-desc",
      viewBox: "0 0 400 300",
    });
    expect(elementsOf(root).find(({ name }) => name === "title")?.text).toBe("Title <1>");
    expect(elementsOf(root).find(({ name }) => name === "desc")?.text).toBe(`A "description"`);
    expect(draw()).not.toMatch(/ style=|<style|#[0-9a-f]{6}|class="zr|ecmeta/);
  });

  test("is drawn in the same bytes each time", () => {
    expect(draw()).toBe(draw());
  });
});

test("each bar of the trend says its day and number; a day that was not read has none, and a severity without findings neither", () => {
  expect(titlesOf(trend())).toEqual([
    "2026-11-01: Critical 2",
    "2026-11-03: Critical 0",
    "2026-11-01: High 3",
    "2026-11-03: High 0",
  ]);
});

test("fields of the map have their name, number and worst severity, in its color", () => {
  expect(titlesOf(map())).toEqual(
    ["medium: 500, Medium 500", "tiny: 20, Unknown 20", "large/<api>: 901, Critical 1"].toSorted(),
  );
  for (const severity of ["critical", "medium", "unknown"]) expect(map()).toContain(`fill="var(--${severity})"`);
});

test("a field narrower than 40 pixels has no label", () => {
  const labels = elementsOf(parseXml(map()).root)
    .filter(({ name }) => name === "text")
    .map(({ text }) => text);
  expect(labels).toContain("large/<api>");
  expect(labels).toContain("901 · 1 Critical");
  expect(labels.join(" ")).not.toContain("tiny");
});

test("a name with the signs of a template is a name", () => {
  const drawn = treemapChart([{ name: "{b} {c|x} {@value}", findings: counts(1) }], size, words);
  expect(drawn).toContain("b c|x @value");
});

test("a name that looks like a part of a drawing stays as it is", () => {
  const name = `v1.23456 class="x" zr0-c0 #0010a1 d="1.23"`;
  const drawn = parseXml(treemapChart([{ name, findings: counts(1) }], { width: 900, height: 300 }, words)).root;
  expect(elementsOf(drawn).filter(({ text }) => text.includes(name))).not.toEqual([]);
  expect(elementsOf(drawn).find(({ name }) => name === "text")?.text).toBe(name);
});

test("ninety days and two hundred repositories are drawn in less than 150 kB", () => {
  const model = sampleModel(200);
  const fields = model.repositories.map(({ repository, findings }) => ({ name: repository, findings }));
  const drawn = treemapChart(fields, size, words);
  const bars = trendChart(
    { days: trendDays(model.trend, model.generatedAt), severities: ["critical", "high", "medium"] },
    size,
    words,
  );
  expect(drawn.length + bars.length).toBeLessThan(150_000);
});

function titlesOf(svg: string): readonly string[] {
  const paths = elementsOf(parseXml(svg).root).filter(({ name }) => name === "path");
  const titles = paths
    .flatMap((path) => elementsOf(path).filter(({ name }) => name === "title"))
    .map(({ text }) => text);
  return svg.includes("2026-11-01") ? [...new Set(titles)] : [...new Set(titles)].toSorted();
}

/** Every element below another. */
function elementsOf(element: XmlElement | null): readonly XmlElement[] {
  const children = (element?.children ?? []).filter((child) => child instanceof XmlElement);
  return children.flatMap((child) => [child, ...elementsOf(child)]);
}
