import { expect, test } from "vitest";
import { deadLinks } from "./links.ts";

const check = (files: Record<string, string>, routes: Record<string, string[]> = {}) =>
  deadLinks({ files: new Map(Object.entries(files)), routes: new Map(Object.entries(routes)), base: "/in/" });

test("accepts links that lead somewhere", () => {
  expect(
    check({
      "index.html":
        '<a href="api/a.html#x&amp;y"> <a href="#top"> <h1 id="top"> <img src="m.png"> <a href="https://example.com/no">',
      "api/a.html": '<p id="x&amp;y"> <a href="../index.html">',
      "api/a.md": "[home](../index.html) `[not](a-link.md)`\n\n```md\n[nor](this.md)\n```\n",
      "m.png": "",
    }),
  ).toEqual([]);
});

test("finds a file that is not there, from HTML and from Markdown", () => {
  expect(
    check({ "a/b.html": '<link href="../gone.css">', "a/b.md": "[`x`](../gone.md)", "llms.txt": "- [y](gone.md): z" }),
  ).toEqual([
    { from: "a/b.html", href: "../gone.css", reason: "no such file" },
    { from: "a/b.md", href: "../gone.md", reason: "no such file" },
    { from: "llms.txt", href: "gone.md", reason: "no such file" },
  ]);
});

test("finds an anchor that is not there, in the same page and in another one", () => {
  expect(check({ "a.html": '<a href="#gone"><a href="b.html#gone">', "b.html": "" })).toEqual([
    { from: "a.html", href: "#gone", reason: "no such anchor" },
    { from: "a.html", href: "b.html#gone", reason: "no such anchor" },
  ]);
});

test("knows the anchors that a script makes", () => {
  const files = { "a.html": '<a href="r.html#/images/list">', "r.html": '<div id="redoc"><a href="/nowhere">' };
  expect(check(files, { "r.html": ["/images/list"] })).toEqual([]);
  expect(check(files)).toEqual([{ from: "a.html", href: "r.html#/images/list", reason: "no such anchor" }]);
});

test("finds a link that begins at the root of the host, where other versions lie beside the site", () => {
  const files = { "a.html": '<a href="/in/a.html">', "404.html": '<a href="/in/a.html"> <a href="/a.html">' };
  expect(check(files)).toEqual([
    { from: "a.html", href: "/in/a.html", reason: "begins at the root of the host" },
    { from: "404.html", href: "/a.html", reason: "begins at the root of the host" },
  ]);
});

test("finds an anchor that stands twice", () => {
  expect(check({ "a.html": '<p id="x"><p id="x">' })).toEqual([
    { from: "a.html", href: "#x", reason: "the same anchor twice" },
  ]);
});
