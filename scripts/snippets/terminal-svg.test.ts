import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { pictures } from "./check-pictures.js";
import { terminalSvg } from "./terminal-svg.js";

const draw = (output: string): string => terminalSvg([{ command: "plimsoll images list", output }], "A list");

describe("the picture of a terminal", () => {
  test("shows the command and each word of its output in the column where the terminal has it", () => {
    const svg = draw("IMAGE    SIZE\nnginx  907 MB\n");
    expect(svg).toContain('class="command">$ plimsoll images list</text>');
    expect(svg).toContain('<text x="20" y="55" textLength="42">IMAGE</text>');
    expect(svg).toContain('<text x="78.8" y="75" textLength="50.4">907 MB</text>');
  });

  test("keeps the colors of the command, which take no column", () => {
    expect(draw("\u001b[31m22\u001b[39m  high\n")).toContain('textLength="16.8" class="ansi-red">22</text>');
    expect(draw("\u001b[31m22\u001b[39m  high\n")).toContain('<text x="53.6" y="55" textLength="33.6">high</text>');
  });

  test("has a color of each tone for light and for dark readers", () => {
    const [light = "", dark = ""] = draw("x\n").split("@media(prefers-color-scheme:dark)");
    for (const name of ["rect", "text", ".ansi-red", ".ansi-green", ".ansi-yellow"])
      for (const scheme of [light, dark]) expect(scheme).toContain(`${name}{fill:#`);
  });

  test("is as wide as its longest line and says in words what it shows", () => {
    expect(draw(`${"x".repeat(100)}\n`)).toContain('viewBox="0 0 880 80"');
    expect(draw("x\n")).toContain("<title>A list</title>");
  });

  test("takes a name with angle brackets as text", () => {
    expect(draw("<none>:<none>\n")).toContain("&lt;none&gt;:&lt;none&gt;</text>");
  });
});

test.each(["README.md", "README.zh-CN.md"])(
  "%s shows every picture, with words for those who cannot see it",
  (name) => {
    const text = readFileSync(name, "utf8");
    for (const { file } of pictures) expect(text).toMatch(new RegExp(`!\\[[^\\]]{40,}\\]\\(${file}\\)`));
  },
);
