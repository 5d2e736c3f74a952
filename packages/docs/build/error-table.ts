import type { ErrorRow } from "./error-rows.ts";
import { type Html, breakable, html } from "./html.ts";
import { inlineMarkdown } from "./markdown.ts";

/** The anchor of an error code; a code can come with two statuses. */
export function errorAnchor({ code, status }: Pick<ErrorRow, "code" | "status">): string {
  return status === undefined ? `error-${code}` : `error-${status}-${code}`;
}

/** A table of error codes. */
export function errorTable(rows: readonly ErrorRow[]): Html {
  const withStatus = rows.some(({ status }) => status !== undefined);
  return html`<table class="errors">
    <thead>
      <tr>
        <th scope="col">Code</th>
        ${withStatus && html`<th scope="col">HTTP</th>`}
        <th scope="col">Meaning</th>
        <th scope="col">Worth a retry</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const id = errorAnchor(row);
        return html`<tr id="${id}">
          <th scope="row">
            <a href="#${id}"><code>${breakable(row.code)}</code></a>
          </th>
          ${withStatus && html`<td class="status">${row.status}</td>`}
          <td>${inlineMarkdown(row.meaning)}</td>
          <td class="retry">${row.retry}</td>
        </tr> `;
      })}
    </tbody>
  </table> `;
}
