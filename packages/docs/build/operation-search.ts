import { errorAnchor } from "./error-rows.ts";
import { withoutMarks } from "./markdown-text.ts";
import type { Operation } from "./operation.ts";
import type { SearchEntry } from "./search-index.ts";
import { pathOf } from "./schema-rows.ts";

/** Search entries of the page of an operation: the action, its parameters, fields and own error codes. */
export function operationSearch(operation: Operation, path: string): SearchEntry[] {
  const { action, service, summary, description, parameters, response, errors } = operation;
  const at = `${service.cloud} ${service.short}`;
  return [
    { href: path, title: action, kind: "action", context: at, text: `${summary}. ${withoutMarks(description)}` },
    ...parameters.map((row): SearchEntry => ({
      href: `${path}#parameter-${pathOf(row)}`,
      title: `${row.parents}${row.name}`,
      kind: "parameter",
      context: action,
      text: withoutMarks(
        [row.description, ...row.rules, ...row.filters.map(({ name, meaning }) => `${name}: ${meaning}`)].join(" "),
      ),
    })),
    ...response.map((row): SearchEntry => ({
      href: `${path}#field-${pathOf(row)}`,
      title: `${row.parents}${row.name}`,
      kind: "field",
      context: action,
      text: withoutMarks(row.description),
    })),
    ...errors.map((row): SearchEntry => ({
      href: `${path}#${errorAnchor(row)}`,
      title: row.code,
      kind: "code",
      context: action,
      text: withoutMarks(row.meaning),
    })),
  ];
}
