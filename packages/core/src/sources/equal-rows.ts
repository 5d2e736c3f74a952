/** Boundaries that are looked at again at most: each takes a request. */
const MAX_DOUBTFUL = 100;

/** Texts by which rows are told apart. */
export interface RowTexts<Row> {
  /** Identity of a row. */
  readonly identityOf: (row: Row) => string;
  /** Text that two rows share only if they are equal in every field. */
  readonly textOf: (row: Row) => string;
}

/** A page that is looked at. */
export interface LookedAtPage<Row> {
  /** Rows that stand before it. */
  readonly offset: number;
  readonly rows: readonly Row[];
  /** Last row of the page before. @default not looked at */
  readonly before?: Row | undefined;
}

/**
 * Counts rows that a page has more than once, equal in every field: a service that counts each of them has no row that is missing. Equal
 * rows on both sides of a boundary may be one row that moved while the pages were read: they are not counted until a page has both.
 */
export class EqualRows<Row> {
  readonly #texts: RowTexts<Row>;
  /** For each text the rows beyond the first, on the page that has most of them. */
  readonly #further = new Map<string, number>();
  readonly #doubtful: number[] = [];

  constructor(texts: RowTexts<Row>) {
    this.#texts = texts;
  }

  /** Number of rows beyond the first of each. */
  get count(): number {
    return [...this.#further.values()].reduce((sum, number) => sum + number, 0);
  }

  /** Offsets at which a page begins with a row that the page before ends with. */
  get doubtful(): readonly number[] {
    return this.#doubtful;
  }

  /** Looks at a page. */
  look({ offset, rows, before }: LookedAtPage<Row>): void {
    const [first] = rows;
    if (
      before !== undefined &&
      first !== undefined &&
      this.#doubtful.length < MAX_DOUBTFUL &&
      this.#isEqual(before, first)
    )
      this.#doubtful.push(offset);
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
