import { errorAnchor, errorTable } from "./error-table.ts";
import { exampleFigures } from "./example-figures.ts";
import { fieldTable } from "./field-table.ts";
import { type Html, breakable, html } from "./html.ts";
import { heading, inlineMarkdown, markdown } from "./markdown.ts";
import { operationMarkdown } from "./operation-markdown.ts";
import type { Operation } from "./operation.ts";
import { operationSearch } from "./operation-search.ts";
import { conditionInWords, factsOf, responseInWords } from "./operation-words.ts";
import { type Page, linkFrom } from "./page.ts";
import { referenceLink } from "./reference.ts";

interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** Path of the page of an operation. */
export function operationPath({ service, action }: Pick<Operation, "action" | "service">): string {
  return `api/${service.id}/${action}.html`;
}

/** Path of the page of an operation as Markdown. */
export function operationTwinPath({ service, action }: Pick<Operation, "action" | "service">): string {
  return `api/${service.id}/${action}.md`;
}

/** The page of an operation. */
export function operationPage(operation: Operation): Page {
  const path = operationPath(operation);
  const parts = partsOf(operation);
  return {
    path,
    title: operation.action,
    summary: operation.summary,
    contents: parts.map(({ id, title }) => ({ id, title })),
    markdown: { path: operationTwinPath(operation), text: operationMarkdown(operation) },
    search: operationSearch(operation, path),
    body: html`${opening(operation, path)} ${parts.map(({ id, title, body }) => html`${heading(2, id, title)} ${body}`)}`,
  };
}

function opening(operation: Operation, path: string): Html {
  const { service, action, effect, tag } = operation;
  return html`<p class="eyebrow"><a href="index.html">${service.cloud} ${service.short}</a> <span>${tag}</span></p>
    <h1 class="action">
      <code>${breakable(action)}</code> <span class="mark ${effect}">${effect}</span>${
        operation.deprecated && html` <span class="mark deprecated">deprecated</span>`
      }
    </h1>
    <p class="lead">${operation.summary}</p>
    ${markdown(operation.description)}
    <dl class="facts">
      ${factsOf(operation).map(
        ([term, words]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${inlineMarkdown(words)}</dd>
          </div> `,
      )}
    </dl>
    <p class="also">
      Also as <a href="${linkFrom(path, operationTwinPath(operation))}">Markdown</a> and in the
      <a href="${linkFrom(path, referenceLink(operation))}">interactive reference</a>.
    </p>`;
}

function partsOf(operation: Operation): Part[] {
  const { service, parameters, headers, conditions, response, errors, commonErrors, source } = operation;
  const common = html`<details>
    <summary>${commonErrors.length} more that any action of ${service.short} can answer</summary>
    ${errorTable(commonErrors)}
  </details> `;
  const parts: (Part | false)[] = [
    {
      id: "parameters",
      title: "Parameters",
      body: html`${parameters.length === 0 ? html`<p>None.</p>` : fieldTable("parameter", parameters)}
        <details>
          <summary>Headers; the client and the CLI send them for you</summary>
          ${fieldTable("header", headers)}
        </details> `,
    },
    conditions.length > 0 && { id: "conditions", title: "Conditions", body: conditionList(operation) },
    {
      id: "response",
      title: "Response",
      body: html`<p>${inlineMarkdown(responseInWords(operation))}</p>
        ${fieldTable("field", response)}`,
    },
    { id: "errors", title: "Errors", body: html`${errors.length > 0 && errorTable(errors)}${common}` },
    { id: "examples", title: "Examples", body: exampleFigures(operation) },
    {
      id: "source",
      title: "Source",
      body: html`<p><a href="${source.url}">${source.document}</a>, read ${source.read}.</p> `,
    },
  ];
  return parts.filter((part) => part !== false);
}

function conditionList(operation: Operation): Html {
  const items = operation.conditions.map(
    ({ id, meaning, code }) =>
      html`<li id="condition-${id}">
        ${inlineMarkdown(conditionInWords(operation, meaning))}; else ${errorLink(operation, code)}.
      </li> `,
  );
  return html`<p>
      Rules between parameters that a schema cannot say. The CLI and the mock check them before anything is sent or
      done.
    </p>
    <ul class="conditions">
      ${items}
    </ul> `;
}

function errorLink({ errors }: Operation, code: string): Html {
  const row = errors.find((error) => error.code === code);
  return row === undefined ? html`<code>${code}</code>` : html`<a href="#${errorAnchor(row)}"><code>${code}</code></a>`;
}
