import { code } from "./code-span.ts";
import { type ErrorIndexRow, errorIndex } from "./error-index.ts";
import { type Html, breakable, html } from "./html.ts";
import { heading, inlineMarkdown, withoutMarks } from "./markdown.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Page } from "./page.ts";
import type { Service } from "./services.ts";
import type { Spec } from "@plimsoll/specs/reader";

const TITLE = "Error codes";
const SUMMARY =
  "Every error code of both services, what it means, whether a retry can help, and which actions answer it";

/** Path of the page of all error codes. */
export const errorPath = "api/errors.html";

/** The page of all error codes. */
export function errorPage(specs: readonly { readonly service: Service; readonly spec: Spec }[]): Page {
  const indexes = specs.map(({ service, spec }) => ({ service, rows: errorIndex(spec) }));
  return {
    path: errorPath,
    title: TITLE,
    summary: SUMMARY,
    contents: indexes.map(({ service }) => ({ id: service.id, title: `${service.cloud} ${service.short}` })),
    body: html`<h1>${TITLE}</h1>
      <p class="lead">${SUMMARY}.</p>
      ${indexes.map(
        ({ service, rows }) =>
          html`${heading(2, service.id, `${service.cloud} ${service.short}`)}
            <p>${inlineMarkdown(`A failure is ${service.failure}.`)}</p>
            ${errorIndexTable(service, rows)}`,
      )}`,
    markdown: {
      path: "api/errors.md",
      text: [
        `# ${TITLE}\n`,
        `${SUMMARY}.\n`,
        ...indexes.flatMap(({ service, rows }) => asMarkdown(service, rows)),
      ].join("\n"),
    },
    search: indexes.flatMap(({ service, rows }) =>
      rows
        .filter(({ meanings }) => meanings.some(({ actions }) => actions.length === 0))
        .map((row) => ({
          href: `${errorPath}#${anchor(service, row)}`,
          title: row.code,
          kind: "code",
          context: `any action of ${service.short}`,
          text: withoutMarks(row.meanings.map(({ meaning }) => meaning).join(" ")),
        })),
    ),
  };
}

function anchor({ id }: Service, { code: name, status }: ErrorIndexRow): string {
  return [id, status, name].filter((part) => part !== undefined).join("-");
}

function errorIndexTable(service: Service, rows: readonly ErrorIndexRow[]): Html {
  const withStatus = rows.some(({ status }) => status !== undefined);
  return html`<table class="errors index">
    <thead>
      <tr>
        <th scope="col">Code</th>
        ${withStatus && html`<th scope="col">HTTP</th>`}
        <th scope="col">Meaning</th>
        <th scope="col">Worth a retry</th>
        <th scope="col">Actions</th>
      </tr>
    </thead>
    ${rows.map((row) => {
      const id = anchor(service, row);
      return html`<tbody id="${id}">
        ${row.meanings.map(({ meaning, retry, actions }, index) => {
          const span = html` rowspan="${row.meanings.length}"`;
          const first =
            index === 0 &&
            html`<th scope="rowgroup" ${span}>
                <a href="#${id}"><code>${breakable(row.code)}</code></a>
              </th>
              ${withStatus && html`<td class="status" ${span}>${row.status}</td>`}`;
          return html`<tr>
            ${first}
            <td>${inlineMarkdown(meaning)}</td>
            <td class="retry">${retry}</td>
            <td>${actionLinks(service, actions)}</td>
          </tr> `;
        })}
      </tbody> `;
    })}
  </table> `;
}

function actionLinks({ id }: Service, actions: readonly string[]): Html {
  if (actions.length === 0) return html`any`;
  return html`${actions.map((action, index) => html`${index > 0 && ", "}<a href="${id}/${action}.html"><code>${breakable(action)}</code></a>`)}`;
}

function asMarkdown(service: Service, rows: readonly ErrorIndexRow[]): string[] {
  const lines = rows.flatMap((row) =>
    row.meanings.map(({ meaning, retry, actions }) => [
      code(row.code),
      String(row.status ?? 200),
      meaning,
      retry,
      actions.length === 0 ? "any" : actions.map((action) => `[${action}](${service.id}/${action}.md)`).join(", "),
    ]),
  );
  return [
    `## ${service.cloud} ${service.short}\n`,
    markdownTable(["Code", "HTTP", "Meaning", "Worth a retry", "Actions"], lines),
  ];
}
