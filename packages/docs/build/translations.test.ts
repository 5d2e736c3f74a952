import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";

const guides = new URL("../guides/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, guides), "utf8");

const BLOCK = /^```.*?^```$/gms;

/** The blocks of a guide without their comments, which are in its language. */
function blocksOf(text: string): readonly string[] {
  return [...text.matchAll(BLOCK)].map(([block]) => block.replaceAll(/(?:^|\s+)(?:#|\/\/) .*$/gm, ""));
}

function headingsOf(text: string): readonly number[] {
  return [...text.replaceAll(BLOCK, "").matchAll(/^(#+) /gm)].map(([, marks = ""]) => marks.length);
}

function rowsOf(text: string): number {
  return [...text.replaceAll(BLOCK, "").matchAll(/^\|/gm)].length;
}

describe.each(readdirSync(new URL("zh-cn/", guides)))("the Chinese form of %s", (name) => {
  const [english, chinese] = [read(name), read(`zh-cn/${name}`)];

  test("shows the same commands, code and outputs", () => {
    expect(blocksOf(chinese)).toEqual(blocksOf(english));
  });

  test("has no line that ends within a sentence: a browser shows a space there", () => {
    expect(chinese.replaceAll(BLOCK, "")).not.toMatch(/[\p{Script=Han}，。；：、）]\n[\p{Script=Han}（“]/u);
  });

  test("has the same sections and as many rows of tables", () => {
    expect(headingsOf(chinese)).toEqual(headingsOf(english));
    expect(rowsOf(chinese)).toBe(rowsOf(english));
  });
});

test("guides for who runs the command are there in Chinese", () => {
  const chinese = readdirSync(new URL("zh-cn/", guides));
  const packages = /^(?:client|core|mock|specs|types|validators)\.md$/;
  const others = readdirSync(guides).filter((name) => name.endsWith(".md") && !packages.test(name));
  expect(others.filter((name) => !chinese.includes(name))).toEqual([]);
});
