import { expect, test } from "vitest";
import { errorPage } from "./error-page.ts";
import { EVIL, harbor, harborOperation } from "./fixtures/harbor.ts";
import { layout } from "./layout.ts";
import { operationPage } from "./operation-page.ts";
import { operationsOf } from "./operation.ts";
import { linkFrom } from "./page.ts";
import { servicePage } from "./service-page.ts";

const operations = [operationPage(harborOperation("tcss")), operationPage(harborOperation("sas"))] as const;
const pages = [
  ...operations,
  ...harbor.map(({ service, spec }) => servicePage(service, spec, operationsOf(service, spec))),
  errorPage(harbor),
];

test.each(pages.map((page) => ({ path: page.path, text: layout(page, []) })))(
  "$path obeys no markup of the spec",
  ({ text }) => {
    expect(text).not.toContain("<img");
    expect(text).not.toContain('onerror="');
  },
);

test("the page of an operation shows everything the spec says", () => {
  const [{ body }] = operations;
  for (const id of ["parameters", "conditions", "response", "errors", "examples", "source"])
    expect(body.text).toContain(`<h2 id="${id}">`);
  for (const id of [
    "parameter-Filters.Name",
    "field-List.ShipId",
    "error-Slow.Query",
    "error-Busy",
    "header-X-TC-Action",
    "condition-a-needs-b",
    "example-nested",
  ])
    expect(body.text).toContain(`id="${id}"`);
});

test("an operation without conditions has no section for them", () => {
  expect(operations[1].body.text).not.toContain('id="conditions"');
  expect(operations[1].contents.map(({ id }) => id)).toEqual([
    "parameters",
    "response",
    "errors",
    "examples",
    "source",
  ]);
});

test("one code with two statuses has two anchors", () => {
  expect(operations[1].body.text).toContain('id="error-403-NoPermission"');
  expect(operations[1].body.text).toContain('id="error-400-NoPermission"');
});

test.each(pages)("the headings of $path go down one level at a time", (page) => {
  const levels = [...layout(page, []).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});

test("the Markdown twin has the same parameters, codes and examples", () => {
  const [{ markdown }] = operations;
  for (const text of [
    "`Filters[].Name`",
    "`Slow.Query`",
    "`Busy`",
    "`List[].ShipId`",
    "### Nested",
    "```ts",
    "- Limit needs Filters",
  ])
    expect(markdown.text).toContain(text);
});

test("the error page lists who answers a code, and each meaning of it", () => {
  const { body } = errorPage(harbor);
  expect(body.text).toMatch(/id="tcss-Slow.Query">[\s\S]*?<a href="tcss\/ListShips.html">/);
  expect(body.text).toContain('id="sas-403-NoPermission"');
  expect(body.text).toContain('id="sas-400-NoPermission"');
  expect(body.text.match(/<tbody id="tcss-InvalidParameter">[\s\S]*?<\/tbody>/)?.[0].match(/<tr>/g)).toHaveLength(2);
  expect(body.text.match(/<tbody id="sas-500-ServerError">[\s\S]*?<\/tbody>/)?.[0].match(/<tr>/g)).toHaveLength(1);
});

test("the search finds actions, parameters, fields and codes, each at its place", () => {
  const [{ search }] = operations;
  expect(search.map(({ kind, href }) => `${kind} ${href}`)).toEqual([
    "action api/tcss/ListShips.html",
    "parameter api/tcss/ListShips.html#parameter-Limit",
    "parameter api/tcss/ListShips.html#parameter-Filters",
    "parameter api/tcss/ListShips.html#parameter-Filters.Name",
    "field api/tcss/ListShips.html#field-List",
    "field api/tcss/ListShips.html#field-List.ShipId",
    "field api/tcss/ListShips.html#field-TotalCount",
    "code api/tcss/ListShips.html#error-InvalidParameter",
    "code api/tcss/ListShips.html#error-Slow.Query",
  ]);
});

test("a page allows nothing from elsewhere and marks itself in the navigation", () => {
  const [page] = operations;
  const text = layout(page, [{ title: "API", links: [{ path: page.path, title: page.title, isName: true }] }]);
  expect(text).toContain("default-src &#39;none&#39;");
  expect(text).toContain('<a href="ListShips.html" aria-current="page">');
  expect(text).toContain('<link rel="stylesheet" href="../../assets/site.css"');
  expect(text).not.toContain(EVIL);
});

test.each([
  ["index.html", "api/tcss/A.html", "api/tcss/A.html"],
  ["api/tcss/A.html", "index.html", "../../index.html"],
  ["api/tcss/A.html", "reference/tcss.html#/images/a", "../../reference/tcss.html#/images/a"],
])("links %s to %s", (from, to, want) => {
  expect(linkFrom(from, to)).toBe(want);
});
