import { code } from "./code-span.ts";
import { pagesExample } from "./client-example.ts";
import type { ErrorRow } from "./error-rows.ts";
import { waysOf } from "./ways.ts";
import { formatJson } from "./format-value.ts";
import { fence, markdownTable } from "./markdown-table.ts";
import type { Operation } from "./operation.ts";
import { factsOf, responseInWords } from "./operation-words.ts";
import type { FieldRow, FilterRow } from "./schema-rows.ts";

/** The page of an operation as Markdown: what the page says, for tools and for reading in a terminal. */
export function operationMarkdown(operation: Operation): string {
  const { service, action, summary, description, source } = operation;
  return [
    `# ${action}\n`,
    `${summary}. ${service.cloud} ${service.short}, ${operation.rpc.version}.\n`,
    `${description.trim()}\n`,
    factsOf(operation)
      .map(([term, words]) => `- ${term}: ${words}\n`)
      .join(""),
    "## Parameters\n",
    operation.parameters.length === 0 ? "None.\n" : fieldsAsMarkdown("Parameter", operation.parameters),
    ...conditions(operation),
    "## Response\n",
    `${responseInWords(operation)}\n`,
    fieldsAsMarkdown("Field", operation.response),
    "## Errors\n",
    errorsAsMarkdown(operation.errors),
    `### Codes that any action of ${service.short} can answer\n`,
    errorsAsMarkdown(operation.commonErrors),
    "## Examples\n",
    ...examples(operation),
    "## Source\n",
    `${source.document}, read ${source.read}: <${source.url}>\n`,
  ].join("\n");
}

function fieldsAsMarkdown(title: "Field" | "Parameter", rows: readonly FieldRow[]): string {
  const isRequest = title === "Parameter";
  return markdownTable(
    [title, "Type", isRequest ? "Required" : "Always there", "Meaning"],
    rows.map((row) => [
      code(row.parents + row.name),
      row.type,
      row.required ? "yes" : "no",
      [
        row.deprecated ? "Deprecated." : "",
        row.description,
        ...row.rules.map((rule) => `${rule}.`),
        ...filters(row.filters),
      ]
        .filter((text) => text !== "")
        .join(" "),
    ]),
  );
}

function filters(rows: readonly FilterRow[]): string[] {
  return rows.map(({ name, meaning, values }) => {
    const allowed = values === undefined ? "" : ` (${values.map((value) => code(value)).join(", ")})`;
    return `Filter ${code(name)}: ${meaning}${allowed}.`;
  });
}

function errorsAsMarkdown(rows: readonly ErrorRow[]): string {
  return markdownTable(
    ["Code", "HTTP", "Meaning", "Worth a retry"],
    rows.map(({ code: name, status, meaning, retry }) => [code(name), String(status ?? 200), meaning, retry]),
  );
}

function conditions({ conditions: list }: Operation): string[] {
  if (list.length === 0) return [];
  return ["## Conditions\n", list.map(({ meaning, code: name }) => `- ${meaning}; else ${code(name)}.\n`).join("")];
}

function examples(operation: Operation): string[] {
  const pages = pagesExample(operation);
  return [
    ...operation.requests.flatMap((example) => [
      `### ${example.summary}\n`,
      ...(example.description === undefined ? [] : [`${example.description}\n`]),
      ...waysOf(operation, example).map(({ title, language, source }) => `${title}:\n\n${fence(source, language)}`),
    ]),
    ...(pages === undefined ? [] : ["### Every page, one item at a time\n", fence(pages, "ts")]),
    ...operation.responses.flatMap(({ status, summary, body }) => [
      `### HTTP ${status}: ${summary}\n`,
      fence(formatJson(body), "json"),
    ]),
  ];
}
