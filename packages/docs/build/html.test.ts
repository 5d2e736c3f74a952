import { expect, test } from "vitest";
import { breakable, html, render, trusted } from "./html.ts";

test("escapes every value, in text and in attributes", () => {
  const evil = `"><script>alert('&')</script>`;
  expect(render(html`<a title="${evil}">${evil}</a>`)).toBe(
    '<a title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</a>',
  );
});

test("keeps HTML, joins lists and leaves out what is not there", () => {
  expect(render(html`${[1, "<", html`<b>x</b>`]}${undefined}${false}${trusted("</i>")}`)).toBe("1&lt;<b>x</b></i>");
});

test("leaves out the indentation of the template, not that of a value", () => {
  const source = html`<pre>${"a\n  b"}</pre>`;
  expect(
    render(
      html`<table>
        <tr>
          <td>${source}</td>
        </tr>
      </table>`,
    ),
  ).toBe("<table>\n<tr>\n<td><pre>a\n  b</pre></td>\n</tr>\n</table>");
});

test("lets a long name break between its words", () => {
  expect(render(breakable("InvalidParameter.MissingID<"))).toBe("Invalid<wbr>Parameter.<wbr>Missing<wbr>ID&lt;");
});
