import { type Html, html, plain, trusted } from "../html/html.js";
import type { PageContext } from "./page-context.js";

/** A filter that a page has in its URL. */
export interface Filter {
  /** Name in the URL. */
  readonly name: string;
  /** Name that people see. */
  readonly label: string;
  /** Values and their names. */
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** The value of a filter, if it is one that the filter has; nothing means all. */
export function filterValue({ url }: PageContext, { name, options }: Filter): string | undefined {
  const given = url.searchParams.get(name);
  return options.some(([value]) => value === given) ? (given ?? undefined) : undefined;
}

/** The filter for an account. */
export function accountFilter({ accounts, texts }: Pick<PageContext, "accounts" | "texts">): Filter {
  return { name: "account", label: texts.columns.account, options: accounts.map((name) => [name, name]) };
}

/**
 * A form with the filters; nothing where none has a choice.
 *
 * @param keep - Names in the query that the form has to keep.
 */
export function filterForm(context: PageContext, filters: readonly Filter[], keep: readonly string[] = []): Html {
  const { ui, url } = context;
  const offered = filters.filter(({ options }) => options.length > 1);
  if (offered.length === 0) return html``;
  return html`<form class="filters">
    ${keep.map((name) => html`<input type="hidden" name="${name}" value="${url.searchParams.get(name) ?? ""}" />`)}
    ${offered.map((filter) => {
      const chosen = filterValue(context, filter);
      return html`<div>
        <label for="by-${filter.name}">${filter.label}</label>
        <select id="by-${filter.name}" name="${filter.name}">
          <option value="">${ui.all}</option>
          ${filter.options.map(
            ([value, label]) =>
              html`<option value="${value}" ${value === chosen && trusted("selected")}>${plain(label, 60)}</option>`,
          )}
        </select>
      </div>`;
    })}
    <button class="do">${ui.apply}</button>
  </form>`;
}
