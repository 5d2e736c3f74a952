import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Contrast that WCAG 2.2 asks for text of ordinary size, level AA. */
const MINIMUM = 4.5;

const sheet = readFileSync(new URL("../styles/site.css", import.meta.url), "utf8");
const colors = new Map(
  Array.from(
    sheet.matchAll(/--(\w+(?:-\w+)?): light-dark\((#\w{6}), (#\w{6})\)/g),
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

const pairs = [
  ...["ink", "quiet", "sea", "moss", "plum", "sand"].flatMap(
    (text) =>
      [
        [text, "paper"],
        [text, "fill"],
      ] as const,
  ),
  ["sea", "sea-fill"],
  ["ink", "sea-fill"],
  ["quiet", "sea-fill"],
  ["rust", "rust-fill"],
  ["rust", "paper"],
] as const;

test.each(pairs)("%s can be read on %s, light and dark", (text, ground) => {
  for (const scheme of ["light", "dark"] as const)
    expect(contrast(colors.get(text)?.[scheme] ?? "", colors.get(ground)?.[scheme] ?? "")).toBeGreaterThanOrEqual(
      MINIMUM,
    );
});

/** Ratio of the luminances, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
