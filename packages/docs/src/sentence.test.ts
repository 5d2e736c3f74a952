import { expect, test } from "vitest";
import { sentence } from "./sentence.ts";

test.each([
  ["From a clone to your own account", "From a clone to your own account."],
  ["五步从代码副本到您自己的账号", "五步从代码副本到您自己的账号。"],
  ["各软件包的全部选项（含默认值）", "各软件包的全部选项（含默认值）。"],
  ["", ""],
])("%s ends as its script does", (summary, text) => {
  expect(sentence(summary)).toBe(text);
});
