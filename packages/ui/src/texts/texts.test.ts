import { expect, test } from "vitest";

import { EN } from "./en.js";
import type { ReportTexts } from "./report-texts.js";
import { TEXTS } from "./texts.js";
import { ZH } from "./zh.js";

/** Words that are the same in both languages: units, names of formats, and commands to type. */
const SHARED =
  /plimsoll (?:doctor|images list|report --full|report --online|license status|schedule show|sync)|SHA-256/g;

/** Every text with its path; functions are called with numbers, so that only their own words are left. */
function textsOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  // A text that depends on values: the same number is given for each of them, and as a number where it is compared.
  if (typeof value === "function")
    return [-3, 0, 7].map((count) => [`${path} ${count}`, String(value(count, count, count))]);
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`)); // a table of texts
}

const keysOf = (texts: ReportTexts) => textsOf({ ...texts, headline: {} }, "").map(([path]) => path);

test("both languages have the same texts, and none is empty", () => {
  expect(keysOf(ZH).toSorted()).toEqual(keysOf(EN).toSorted());
  expect(Object.keys(ZH.headline).toSorted()).toEqual(Object.keys(EN.headline).toSorted());
  for (const texts of Object.values(TEXTS))
    for (const [, text] of textsOf({ ...texts, headline: {} }, "")) expect(text.trim()).not.toBe("");
});

test("the Chinese texts have no English words left", () => {
  const headline = {
    worst: ZH.headline.worst("", "3", "4"),
    more: ZH.headline.more("3", "4"),
    none: ZH.headline.noImages,
  };
  const english = textsOf({ ...ZH, lang: "", headline }, "").filter(([, text]) =>
    /[A-Za-z]{2,}/.test(text.replace(SHARED, "")),
  );
  expect(english).toEqual([]);
});

test("the English texts have no Chinese characters", () => {
  expect(textsOf({ ...EN, headline: {} }, "").filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test("one of something is not called several", () => {
  expect([EN.headline.worst("Critical", "1", "1"), EN.headline.worst("High", "2", "3")]).toEqual([
    "1 critical finding in 1 image",
    "2 high findings in 3 images",
  ]);
  expect([EN.days(-1), EN.days(0), EN.days(1), EN.days(2)]).toEqual(["1 day ago", "today", "in 1 day", "in 2 days"]);
});
