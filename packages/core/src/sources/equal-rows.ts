/** Texts by which rows are told apart. */
export interface RowTexts<Row> {
  /** Identity of a row. */
  readonly identityOf: (row: Row) => string;
  /** Text that two rows share only if they are equal in every field. */
  readonly textOf: (row: Row) => string;
}

/**
 * Counts rows that stand more than once side by side, equal in every field: a service that counts each of them has no row that is missing.
 * Equal rows of different pages may be one row that moved while the pages were read, and are not counted.
 */
export class EqualRows<Row> {
  readonly #texts: RowTexts<Row>;
  /** For each identity the rows beyond the first, where most of them stood together. */
  readonly #further = new Map<string, number>();

  constructor(texts: RowTexts<Row>) {
    this.#texts = texts;
  }

  /** Number of rows beyond the first of each. */
  get count(): number {
    return [...this.#further.values()].reduce((sum, number) => sum + number, 0);
  }

  /** Looks at rows that stood together: those of a page, or of pages that overlap. */
  look(rows: readonly Row[]): void {
    const firsts = new Map<string, Row>();
    const onPage = new Map<string, number>();
    for (const row of rows) {
      const identity = this.#texts.identityOf(row);
      const known = firsts.get(identity);
      if (known === undefined) firsts.set(identity, row);
      else if (this.#isEqual(known, row)) onPage.set(identity, (onPage.get(identity) ?? 0) + 1);
    }
    for (const [identity, number] of onPage)
      this.#further.set(identity, Math.max(this.#further.get(identity) ?? 0, number));
  }

  #isEqual(a: Row, b: Row): boolean {
    const { identityOf, textOf } = this.#texts;
    return identityOf(a) === identityOf(b) && textOf(a) === textOf(b);
  }
}
