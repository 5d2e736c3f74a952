import { cliExample } from "./cli-example.ts";
import { clientExample, pagesExample } from "./client-example.ts";
import type { RequestExample } from "./examples.ts";
import { formatJson } from "./format-value.ts";
import { codeBlock } from "./highlight.ts";
import { type Html, html } from "./html.ts";
import { inlineMarkdown } from "./markdown.ts";
import type { Operation } from "./operation.ts";
import { wireExample } from "./wire-example.ts";

/** One way to send a request. */
export interface Way {
  readonly title: string;
  /** Language of the source, for the colors and the Markdown fence. */
  readonly language: "http" | "sh" | "ts";
  readonly source: string;
}

/** The ways to send a request: as it travels, with the client, with the CLI. */
export function waysOf(operation: Operation, example: RequestExample): Way[] {
  return [
    { title: "On the wire", language: "http", source: wireExample(operation, example) },
    { title: "Client", language: "ts", source: clientExample(operation, example) },
    { title: "Command line", language: "sh", source: cliExample(operation, example) },
  ];
}

/** All examples of an operation. */
export function exampleFigures(operation: Operation): Html {
  const pages = pagesExample(operation);
  return html`${operation.requests.map((example) => requestFigure(operation, example))}${
    pages !== undefined &&
    html`<h3 id="example-pages">Every page, one item at a time</h3>
      ${codeBlock(pages, "ts")} `
  }${operation.responses.map(
    ({ id, status, summary, body }) =>
      html`<h3 id="answer-${status}-${id}"><span class="status">HTTP ${status}</span> ${summary}</h3>
        ${codeBlock(formatJson(body), "json")} `,
  )}`;
}

/** Tabs without script: radio buttons of one name, each followed by its label and its panel. */
function requestFigure(operation: Operation, example: RequestExample): Html {
  const name = `example-${example.id}`;
  return html`<h3 id="${name}">${example.summary}</h3>
    ${example.description !== undefined && html`<p>${inlineMarkdown(example.description)}</p>`}
    <div class="tabs" role="group" aria-label="The request: ${example.summary}">
      ${waysOf(operation, example).map(
        ({ title, language, source }, index) =>
          html`<input type="radio" name="${name}" id="${name}-${language}" ${index === 0 && "checked"} />
            <label for="${name}-${language}">${title}</label>
            <div class="panel">${codeBlock(source, language)}</div> `,
      )}
    </div> `;
}
