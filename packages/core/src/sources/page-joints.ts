import type { PageSlice } from "./overlapping-pages.js";

/** A page that was read. */
export interface ReadSlice<Row> extends PageSlice {
  /** Its rows as they came. */
  readonly rows: readonly Row[];
}

/** Follows how the pages of a list join, in their order. */
export class PageJoints<Row> {
  readonly #nameOf: (row: Row) => string;
  #before: ReadSlice<Row> | undefined;
  #isTorn = false;
  #hasShifted = false;

  /** @param nameOf - Text that tells rows apart. */
  constructor(nameOf: (row: Row) => string) {
    this.#nameOf = nameOf;
  }

  /** True if a page did not begin with a row that came before: a row may stand between it and the page before. */
  get isTorn(): boolean {
    return this.#isTorn;
  }

  /** True if a page did not begin with the row that the page before has at its place. */
  get hasShifted(): boolean {
    return this.#hasShifted;
  }

  /**
   * Joins the next page.
   *
   * @param seen - The names of the rows of all pages before.
   * @returns The rows that surely stand side by side up to the end of the page, and how many of its rows the page before has too.
   */
  join(
    page: ReadSlice<Row>,
    seen: ReadonlySet<string>,
  ): { readonly together: readonly Row[]; readonly shared: number } {
    const before = this.#before;
    this.#before = page;
    if (before === undefined) return { together: page.rows, shared: 0 };
    const [first] = page.rows;
    this.#isTorn ||= first === undefined || !seen.has(this.#nameOf(first));
    const place = page.offset - before.offset;
    const expected = before.rows.length === before.size ? before.rows[place] : undefined;
    if (expected === undefined || first === undefined) return { together: page.rows, shared: 0 };
    if (this.#nameOf(expected) !== this.#nameOf(first)) {
      this.#hasShifted = true;
      return { together: page.rows, shared: 0 };
    }
    return { together: [...before.rows.slice(0, place), ...page.rows], shared: before.size - place };
  }
}
