import { type Html, breakable, html } from "./html.ts";
import { inlineMarkdown } from "./markdown.ts";
import { type FieldRow, type FilterRow, pathOf } from "./schema-rows.ts";

/** A table of parameters or fields; the anchor of each row is `kind-Path.To.Field`. */
export function fieldTable(kind: "field" | "header" | "parameter", rows: readonly FieldRow[]): Html {
  const title = { field: "Field", header: "Header", parameter: "Parameter" }[kind];
  return html`<table class="fields">
    <thead>
      <tr>
        <th scope="col">${title}</th>
        <th scope="col">Type</th>
        <th scope="col">Meaning</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => fieldRow(kind, row))}
    </tbody>
  </table> `;
}

function fieldRow(kind: string, row: FieldRow): Html {
  const id = `${kind}-${pathOf(row)}`;
  const parents = row.parents !== "" && html`<span class="parents">${breakable(row.parents)}</span>`;
  const name = html`<code>${parents}${breakable(row.name)}</code>`;
  return html`<tr id="${id}" class="depth-${Math.min(row.depth, 3)}">
    <th scope="row"><a href="#${id}">${name}</a>${marks(kind, row)}</th>
    <td class="type">${row.type}</td>
    <td>${inlineMarkdown(row.description)}${rules(row)}${filters(row.filters)}</td>
  </tr> `;
}

/** The exception to note: a required parameter, or an optional field of an answer. */
function marks(kind: string, { required, deprecated }: FieldRow): Html {
  const isAnswer = kind === "field";
  return html`${!isAnswer && required && html` <span class="mark required">required</span>`}
  ${isAnswer && !required && html` <span class="mark">may be absent</span>`}
  ${deprecated && html` <span class="mark deprecated">deprecated</span>`}`;
}

function rules({ rules: list }: FieldRow): Html | undefined {
  if (list.length === 0) return undefined;
  return html`<ul class="rules">
    ${list.map((rule) => html`<li>${inlineMarkdown(rule)}</li>`)}
  </ul>`;
}

function filters(list: readonly FilterRow[]): Html | undefined {
  if (list.length === 0) return undefined;
  return html`<table class="filters">
    <caption>
      Filter names
    </caption>
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Compares</th>
        <th scope="col">Values</th>
      </tr>
    </thead>
    <tbody>
      ${list.map(({ name, meaning, match, values }) => {
        const allowed = values?.map((value, index) => [index > 0 && ", ", html`<code>${value}</code>`]);
        return html`<tr>
          <th scope="row"><code>${name}</code></th>
          <td>${inlineMarkdown(meaning)}</td>
          <td>${allowed ?? (match === "text" ? "text, searched" : "any, compared")}</td>
        </tr> `;
      })}
    </tbody>
  </table>`;
}
