import { expect, test } from "vitest";
import { readFrontMatter } from "./front-matter.ts";

const guide =
  '---\ntitle: "The CLI: plimsoll"\nsummary: What it does\nsection: Packages\norder: 60\n---\n\nText\n---\nmore\n';

test("takes the head off a guide", () => {
  expect(readFrontMatter("cli.md", guide)).toEqual({
    head: {
      title: "The CLI: plimsoll",
      label: "The CLI: plimsoll",
      summary: "What it does",
      section: "Packages",
      order: 60,
    },
    body: "Text\n---\nmore\n",
  });
});

test("takes a shorter title for the navigation", () => {
  expect(readFrontMatter("cli.md", guide.replace("order:", "label: CLI\norder:")).head.label).toBe("CLI");
});

test.each(["title", "summary", "section", "order"])("names the file of a guide without %s", (name) => {
  const source = guide.replace(new RegExp(`^${name}:.*\n`, "m"), "");
  expect(() => readFrontMatter("cli.md", source)).toThrow(`cli.md: the head has no ${name}`);
});

test("refuses an order that is no number", () => {
  expect(() => readFrontMatter("cli.md", guide.replace("60", "last"))).toThrow("cli.md: order is not a number");
});
