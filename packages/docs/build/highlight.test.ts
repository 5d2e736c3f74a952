import { expect, test } from "vitest";
import { codeBlock, highlight } from "./highlight.ts";

const text = (source: string, language: string): string => highlight(source, language).text;

test("sets off keys, strings, numbers and words of JSON", () => {
  expect(text('{"a": ["b", -1, null]}', "json")).toBe(
    '{<span class="key">&quot;a&quot;</span>: [<span class="string">&quot;b&quot;</span>, <span class="number">-1</span>, <span class="keyword">null</span>]}',
  );
});

test("does not take a word inside a string or a comment for a keyword", () => {
  expect(text('"await" // const', "ts")).toBe(
    '<span class="string">&quot;await&quot;</span> <span class="comment">// const</span>',
  );
});

test("escapes what it does not set off, in every language", () => {
  for (const language of ["json", "ts", "sh", "http", "yaml", "none"])
    expect(text("<b>", language)).not.toContain("<b>");
});

test("drops nothing of the source", () => {
  const source = "POST /?a=1 HTTP/1.1\nHost: x\nAuthorization: Credential=<SecretId>\n";
  expect(
    text(source, "http")
      .replaceAll(/<\/?span[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">"),
  ).toBe(source);
});

test("makes a block without an empty last line", () => {
  expect(codeBlock("x\n", "text").text).toBe('<pre><code class="language-text">x</code></pre>');
});
