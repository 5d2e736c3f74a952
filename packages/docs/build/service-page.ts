import { code } from "./code-span.ts";
import { type Html, breakable, html } from "./html.ts";
import { heading, inlineMarkdown, markdown, withoutMarks } from "./markdown.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Operation } from "./operation.ts";
import { type Page, linkFrom } from "./page.ts";
import { referencePath } from "./reference.ts";
import type { Service } from "./services.ts";
import { slug } from "./slug.ts";
import type { Spec } from "@plimsoll/specs/reader";

/** Path of the page of a service. */
export function servicePath({ id }: Service): string {
  return `api/${id}/index.html`;
}

/** Path of the bundled spec in the site. */
export function specPath({ id }: Service): string {
  return `api/${id}/openapi.json`;
}

/** A group of operations, as the spec forms it. */
export interface OperationGroup {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

/** The operations of a service in the groups of the spec. */
export function groupsOf(spec: Spec, operations: readonly Operation[]): OperationGroup[] {
  return spec.tags.map(({ name, description }) => ({
    name,
    description,
    operations: operations.filter(({ tag }) => tag === name),
  }));
}

/** The page of a service: what it is, where it is, what it can do. */
export function servicePage(service: Service, spec: Spec, operations: readonly Operation[]): Page {
  const path = servicePath(service);
  const title = `${service.cloud} ${service.short}`;
  const { version, summary, description } = spec.info;
  const groups = groupsOf(spec, operations);
  return {
    path,
    title,
    summary: summary.replace(/\.$/, ""),
    contents: [...groups.map(({ name }) => ({ id: slug(name), title: name })), { id: "endpoints", title: "Endpoints" }],
    search: [{ href: path, title, kind: "page", context: "API", text: withoutMarks(`${summary} ${description}`) }],
    body: html`<p class="eyebrow">API ${version}</p>
      <h1>${title}</h1>
      <p class="lead">${summary}</p>
      ${markdown(description)}
      <p class="also">
        All in one page: the <a href="${linkFrom(path, referencePath(service))}">interactive reference</a>. For tools:
        <a href="${linkFrom(path, specPath(service))}">OpenAPI 3.1</a>.
      </p>
      ${groups.map((group) => actionTable(group))} ${endpointTable(spec)}`,
    markdown: { path: `api/${service.id}/index.md`, text: serviceMarkdown(title, spec, groups) },
  };
}

function actionTable({ name, description, operations }: OperationGroup): Html {
  const rows = operations.map(
    ({ action, effect, summary }) =>
      html`<tr>
        <th scope="row">
          <a href="${action}.html"><code>${breakable(action)}</code></a>
        </th>
        <td><span class="mark ${effect}">${effect}</span></td>
        <td>${summary}</td>
      </tr> `,
  );
  return html`${heading(2, slug(name), name)}
    <p>${inlineMarkdown(description)}</p>
    <table class="actions">
      <thead>
        <tr>
          <th scope="col">Action</th>
          <th scope="col">Effect</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table> `;
}

function endpointTable({ servers }: Spec): Html {
  const rows = servers.map(
    ({ url, description }) =>
      html`<tr>
        <th scope="row"><code>${breakable(url)}</code></th>
        <td>${inlineMarkdown(description)}</td>
      </tr> `,
  );
  return html`${heading(2, "endpoints", "Endpoints")}
    <table>
      <thead>
        <tr>
          <th scope="col">Origin</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table> `;
}

function serviceMarkdown(title: string, { info, servers }: Spec, groups: readonly OperationGroup[]): string {
  const tables = groups.flatMap(({ name, description, operations }) => [
    `## ${name}\n`,
    `${description}\n`,
    markdownTable(
      ["Action", "Effect", "What it does"],
      operations.map(({ action, effect, summary }) => [`[${action}](${action}.md)`, effect, summary]),
    ),
  ]);
  const endpoints = servers.map(({ url, description }) => [code(url), description]);
  return [
    `# ${title}\n`,
    `${info.description.trim()}\n`,
    ...tables,
    "## Endpoints\n",
    markdownTable(["Origin", "What it is"], endpoints),
  ].join("\n");
}
