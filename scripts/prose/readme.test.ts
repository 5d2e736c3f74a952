import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { publicPackages } from "../release/public-packages.js";

const english = readFileSync("README.md", "utf8");
const chinese = readFileSync("README.zh-CN.md", "utf8");

/** The blocks of a document without the comments of shell, which are in its language. */
function blocksOf(text: string): readonly string[] {
  return [...text.matchAll(/^```.*?^```$/gms)].map(([block]) => block.replaceAll(/\s+# .*$/gm, ""));
}

function headingsOf(text: string): readonly number[] {
  return [...text.replaceAll(/^```.*?^```$/gms, "").matchAll(/^(#+) /gm)].map(([, marks = ""]) => marks.length);
}

function targetsOf(text: string): readonly string[] {
  const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
  // A guide has a Chinese form, whose sections have Chinese names.
  return targets.map((target) => target.replace(/guides\/(?:zh-cn\/)?([\w-]+\.md).*$/, "guides/$1")).toSorted();
}

describe("README in Chinese", () => {
  test("shows the same commands and outputs as the English one", () => {
    expect(blocksOf(chinese)).toEqual(blocksOf(english));
  });

  test("has the same headings, tables and links, besides that to the other language", () => {
    expect(headingsOf(chinese)).toEqual(headingsOf(english));
    expect(chinese.match(/^\|/gm)).toEqual(english.match(/^\|/gm));
    expect(chinese).not.toMatch(/guides\/(?!zh-cn\/)[\w-]+\.md/);
    expect(targetsOf(chinese).filter((target) => target !== "README.md")).toEqual(
      targetsOf(english).filter((target) => target !== "README.zh-CN.md"),
    );
  });

  test("and README link to each other", () => {
    expect(english).toContain("](README.zh-CN.md)");
    expect(chinese).toContain("](README.md)");
  });

  test("counts the operations as README does", () => {
    const count = /^(\d+) operations, /m.exec(english)?.[1];
    expect(count).toBeDefined();
    expect(chinese).toMatch(new RegExp(`^${count} 个接口，`, "m"));
  });
});

/** The figures of each row of a table whose last cell names a bench: ours, Tencent's and Alibaba's, and the bench. */
function figuresOf(text: string): readonly string[] {
  return [...text.matchAll(/^\| [^|]+((?:\|[^|]*){3})\|.*`(?:pnpm )?bench ([\w-]+).*$/gm)].map(
    ([, figures = "", bench]) => `${bench} ${figures}`,
  );
}

test.each([
  ["README.md", english],
  ["README.zh-CN.md", chinese],
])("%s compares by figures that the README of the client has too", (_document, text) => {
  const figures = figuresOf(text);
  expect(figures).toHaveLength(5);
  expect(figuresOf(readFileSync("packages/client/README.md", "utf8"))).toEqual(expect.arrayContaining([...figures]));
});

test.each(["README.md", "README.zh-CN.md"])("%s is read in one go: 150 lines at most", (document) => {
  expect(readFileSync(document, "utf8").split("\n").length - 1).toBeLessThanOrEqual(150);
});

test.each(publicPackages(".").map(({ manifest, folder }) => [manifest.name, folder]))(
  "both READMEs name %s with its folder",
  (name, folder) => {
    for (const document of [english, chinese]) expect(document).toContain(`[\`${name}\`](${folder})`);
  },
);
