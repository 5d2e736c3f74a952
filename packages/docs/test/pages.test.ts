import { statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { operations } from "../build/catalog.ts";
import { errorAnchor } from "../build/error-rows.ts";
import { REPOSITORY } from "../build/places.ts";
import { pathOf } from "../build/schema-rows.ts";
import { readVersion, versionInWords } from "../build/version.ts";
import { waysOf } from "../build/ways.ts";
import { pages, site } from "./built-site.ts";

/** Most that a page may weigh, compressed: one with forty fields and six ways to send each of its requests. */
const PAGE_KIB = 24;

/** Most that pages may weigh on average, compressed: twice what they did before they were made by Starlight. */
const MEAN_KIB = 15.8;

/** Lists of everything, as long as their subject. */
const LONG = /^(?:zh-cn\/)?guides\/(?:cli|generated\/.*)\.html$/;

const textOf = (file: string): string => site.get(file) ?? "";

test.each(pages)("%s has one title, headings that go down one level at a time, and its language", (file) => {
  const text = textOf(file);
  const main = text.slice(text.indexOf("<main"));
  const levels = Array.from(main.matchAll(/<h([1-6])[\s>]/g), ([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  expect(text).toContain(file.startsWith("zh-cn") ? '<html lang="zh-CN"' : '<html lang="en"');
});

test.each(pages)("%s loads nothing from elsewhere, and the browser sees to it", (file) => {
  const text = textOf(file);
  expect(text).toContain("default-src 'none'");
  const loaded = text.matchAll(
    /<(?:script|img|source|iframe)[^>]*\ssrc="([^"]*)"|<link[^>]*rel="(?:stylesheet|icon|shortcut icon)"[^>]*/g,
  );
  for (const [tag, source = ""] of loaded) expect(`${tag} ${source}`).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

test.each(pages.filter((file) => !LONG.test(file)))("%s is small", (file) => {
  expect(gzipSync(textOf(file)).length / 1024).toBeLessThanOrEqual(PAGE_KIB);
});

test("every page says which version it describes, and where the others are", () => {
  for (const file of pages) {
    const said = versionInWords(readVersion(), file.startsWith("zh-cn") ? "zh" : "en");
    expect([file, textOf(file).includes(said)]).toEqual([file, true]);
    expect(textOf(file)).toContain(`href="${REPOSITORY}/releases"`);
  }
});

test.each(["index.html", "zh-cn.html"])(
  "%s shows the report in both themes, in pictures of at most 60 KB, others on narrow screens",
  (file) => {
    for (const theme of ["light", "dark"]) {
      const [tag = ""] = new RegExp(`<picture><source[^>]*><img[^>]*report-${theme}\\.[^>]*>`).exec(textOf(file)) ?? [];
      const sources = [...tag.matchAll(/(?:src|srcset)="([^"]*)"/g)].map(([, source = ""]) => source);
      expect(sources).toEqual([`guides/report-${theme}-narrow.webp`, expect.stringMatching(/^_astro\//)]);
      for (const source of sources)
        expect(statSync(new URL(`../site/${source}`, import.meta.url)).size).toBeLessThanOrEqual(60_000);
      expect(tag).toMatch(/alt="[^"]{20,}"/);
    }
  },
);

test("pages are small on average", () => {
  const sum = pages.reduce((bytes, file) => bytes + gzipSync(textOf(file)).length, 0);
  expect(sum / pages.length / 1024).toBeLessThanOrEqual(MEAN_KIB);
});

test("every page has a twin in Markdown, and llms.txt names each", () => {
  const twins = [...site.keys()].filter((file) => file.endsWith(".md"));
  const contents = textOf("llms.txt");
  for (const { service, action } of operations) expect(twins).toContain(`api/${service.id}/${action}.md`);
  expect(twins).toEqual(expect.arrayContaining(["guides/cli.md", "api/tcss/index.md", "api/errors.md"]));
  for (const twin of twins) expect(contents).toContain(`](${twin})`);
});

test("the sitemap names every page", () => {
  expect([...site.keys()]).toEqual(expect.arrayContaining(["sitemap-index.xml", "sitemap-0.xml", "404.html"]));
});

test.each(operations)("the page of $action shows every parameter, field, code and example", (operation) => {
  for (const prefix of ["", "zh-cn/"]) {
    const text = textOf(`${prefix}api/${operation.service.id}/${operation.action}.html`);
    const ids = [
      ...operation.parameters.map((row) => `parameter-${pathOf(row)}`),
      ...operation.headers.map((row) => `header-${pathOf(row)}`),
      ...operation.response.map((row) => `field-${pathOf(row)}`),
      ...[...operation.errors, ...operation.commonErrors].map((row) => errorAnchor(row)),
      ...operation.conditions.map(({ id }) => `condition-${id}`),
      ...operation.requests.map(({ id }) => `example-${id}`),
      ...operation.responses.map(({ id, status }) => `answer-${status}-${id}`),
    ];
    for (const id of ids) expect(text).toContain(`id="${id}"`);
    const panels = operation.requests.reduce((sum, example) => sum + waysOf(operation, example).length, 0);
    expect(text.match(/ id="tab-panel-/g)).toHaveLength(panels);
  }
});

test("a guide links to the file it is made of, and to the guides beside it", () => {
  const text = textOf("guides/scan.html");
  expect(text).toContain("/edit/main/packages/docs/guides/scan.md");
  expect(text).toMatch(/rel="prev"[\s\S]*rel="next"/);
});
