import fc from "fast-check";
import { expect, test } from "vitest";

import { plainText } from "./plain-text.js";

test.each([
  {
    name: "paragraphs",
    html: "<p>Upgrade to <b>1.2</b>.</p><p>Then restart.</p>",
    want: "Upgrade to 1.2.\n\nThen restart.",
  },
  { name: "breaks", html: "one<br>two<BR/>three<br />four", want: "one\ntwo\nthree\nfour" },
  { name: "a list", html: "<ul><li>one</li><li>two</li></ul>", want: "- one\n- two" },
  { name: "references", html: "a &lt; b &amp;&#38; c&nbsp;&#x27;d&#39;", want: "a < b && c\u0020'd'" },
  { name: "a reference that is encoded twice", html: "&amp;lt;p&amp;gt;", want: "&lt;p&gt;" },
  { name: "an encoded tag", html: "<p>Leave &lt;p&gt; out.</p>", want: "Leave <p> out." },
  { name: "a script", html: "<p>a</p><script>alert('</p>')</script><style>p{}</style>b", want: "a\nb" },
  { name: "a script without an end", html: "a<script>alert(1)", want: "a" },
  {
    name: "a link",
    html: `See <a href="https://e.test/1" target=x>the notice</a>.`,
    want: "See the notice (https://e.test/1).",
  },
  {
    name: "a link that is its own text",
    html: `<a href='https://e.test/'>https://e.test/</a>`,
    want: "https://e.test/",
  },
  { name: "a link that runs code", html: `<a href="javascript:alert(1)">x</a>`, want: "x" },
  { name: "a table", html: "<table><tr><td>a</td><td>b</td></tr></table>", want: "a b" },
  {
    name: "what is not a tag",
    html: "a < b, <version>, List<String>, x<y>z & &foo; &#0; &#xD800;",
    want: "a < b, <version>, List<String>, x<y>z & &foo; &#0; &#xD800;",
  },
  { name: "plain lines", html: "one  two\n\n\nthree", want: "one  two\n\n\nthree" },
])("reads $name as plain text", ({ html, want }) => {
  expect(plainText(html)).toBe(want);
});

test("no tag of HTML is left, wherever it stands", () => {
  const part = fc.constantFrom(
    "<p>",
    "</p>",
    "<br/>",
    "<B class='x'>",
    "</li>",
    '<span style="a">',
    "word",
    " ",
    "\n",
    "ü",
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(plainText(parts.join(""))).not.toMatch(/[<>]/);
    }),
  );
});

test("a text without brackets and references stays as it is", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/[<&]/.test(text));
      expect(plainText(text)).toBe(text);
    }),
  );
});

test.each(["<p", "<script>", "<a href=", "&#", "<p ".repeat(2), "&amp"])(
  "a long text of %j is read in one pass",
  (part) => {
    expect(plainText(part.repeat(200_000)).length).toBeLessThanOrEqual(part.length * 200_000);
  },
);
