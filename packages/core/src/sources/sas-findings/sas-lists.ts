import { isPageTooLarge, pageIn } from "../sas-answer.js";
import { type SasPage, SasPages } from "../sas-pages.js";

/** The members of an answer that a list is read from. */
export interface ListAnswer {
  /** The rows. */
  readonly list: unknown;
  /** The object with `TotalCount`. */
  readonly pageInfo: unknown;
}

/** One list of the service. */
export interface SasList<Row> {
  /** The action, by which the size of its pages is remembered. */
  readonly action: string;
  /** Asks for one page. Pages are counted from 1. */
  readonly ask: (page: number, size: number) => Promise<ListAnswer>;
  /** Identity of a row, by which repetitions are found; the empty text if it has none. */
  readonly identityOf: (row: Row) => string;
  /** The first page, if it was already read. @default it is asked for */
  readonly first?: SasPage<Row> | undefined;
}

/** Reads lists of one client, and remembers how large the pages are that the service gives. */
export interface SasLists {
  /** Page size to ask an action for: the largest that the service is known to return. */
  sizeOf(action: string): number;
  /** Reads the first page of a list. */
  first<Row extends object>(list: SasList<Row>): Promise<SasPage<Row>>;
  /** A list, to be read once. */
  open<Row extends object>(list: SasList<Row>): SasPages<Row>;
}

/** Asked for first; the vendor names no largest size. */
const LARGEST = 1000;
/** Services cut pages at round numbers; a page of another length lacks rows, and does not show the length of the next one. */
const ROUND = 10;
/** Size to ask for after a refused one. */
const SMALLER: ReadonlyMap<number, number> = new Map([
  [1000, 100],
  [100, 20],
]);

/** Makes the reader of lists of one client. The sizes are facts of the service at that client, so it is made once for each. */
export function createSasLists(): SasLists {
  const sizes = new Map<string, number>();
  const sizeOf = (action: string): number => sizes.get(action) ?? LARGEST;

  const read = async <Row extends object>({ action, ask }: SasList<Row>, page: number, asked: number) => {
    const size = Math.min(asked, sizeOf(action));
    try {
      const { list, pageInfo } = await ask(page, size);
      const answer = pageIn<Row>(list, pageInfo);
      const length = answer.rows?.length ?? 0;
      if (page === 1 && isCut(length, Math.min(size, answer.total ?? 0))) sizes.set(action, length);
      return answer;
    } catch (error) {
      const smaller = SMALLER.get(size);
      if (smaller !== undefined && isPageTooLarge(error)) sizes.set(action, smaller);
      throw error;
    }
  };
  return {
    sizeOf,
    async first(list) {
      for (;;) {
        const size = sizeOf(list.action);
        try {
          return await read(list, 1, size);
        } catch (error) {
          if (sizeOf(list.action) === size) throw error;
        }
      }
    },
    open(list) {
      let { first } = list;
      return new SasPages({
        read: async (page, size) => {
          if (page !== 1 || first === undefined) return read(list, page, size);
          const known = first;
          first = undefined;
          return known;
        },
        identityOf: list.identityOf,
        isTooLarge: isPageTooLarge,
      });
    },
  };
}

function isCut(length: number, expected: number): boolean {
  return length > 0 && length < expected && length % ROUND === 0;
}
