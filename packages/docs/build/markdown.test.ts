import { expect, test } from "vitest";
import { type Html, html } from "./html.ts";
import { inlineMarkdown, markdown, markdownDocument, pageOf, withoutMarks } from "./markdown.ts";

test("shows HTML instead of obeying it", () => {
  expect(markdown("a <script>b</script> <none>").text).toBe("<p>a &lt;script&gt;b&lt;/script&gt; &lt;none&gt;</p>\n");
  expect(markdown("<div onclick='x'>").text).not.toContain("<div");
  expect(inlineMarkdown("`<none>` & [x](y.md)").text).toBe('<code>&lt;none&gt;</code> &amp; <a href="y.html">x</a>');
});

test("gives every heading an anchor and lists the sections with their text", () => {
  const { body, sections } = markdownDocument(
    "Before.\n\n## Exit `codes`\n\nSome **text**.\n\n```sh\nplimsoll\n```\n\n### More\n",
  );
  expect(body.text).toContain('<h2 id="exit-codes">Exit <code>codes</code>');
  expect(sections).toEqual([
    { id: "", title: "", depth: 1, text: "Before." },
    { id: "exit-codes", title: "Exit codes", depth: 2, text: "Some text. plimsoll" },
    { id: "more", title: "More", depth: 3, text: "" },
  ]);
});

test.each([
  ["cli.md", "cli.html"],
  ["../api/tcss/A.md#errors", "../api/tcss/A.html#errors"],
  ["#here", "#here"],
  ["https://example.com/a.md", "https://example.com/a.md"],
])("leads %s to %s", (given, want) => {
  expect(pageOf(given)).toBe(want);
});

test("puts a table where it can scroll", () => {
  const table = markdown("| a |\n|---|\n| `b` |\n").text.replaceAll(/\n/g, "");
  expect(table).toBe(
    '<div class="scroll"><table><thead><tr><th>a</th></tr></thead><tbody><tr><td><code>b</code></td></tr></tbody></table></div>',
  );
});

test("asks for the pictures and links of a document", () => {
  const picture = (file: string, alternative: string): Html => html`<b title="${alternative}">${file}</b>`;
  const { body } = markdownDocument("![What](flow.svg) [x](y)", { picture, link: (href) => `../${href}` });
  expect(body.text).toBe('<p><b title="What">flow.svg</b> <a href="../y">x</a></p>\n');
});

test("takes the marks off", () => {
  expect(withoutMarks("## A `b` **c** [d](e.md)\n\n- f-g\n2. h\n\n| i |\n| --- |\n| j - k |")).toBe(
    "A b c d f-g h i j - k",
  );
});
