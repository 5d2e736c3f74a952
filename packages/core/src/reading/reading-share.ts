import type { FindingReader, ReadPart, ReadingTarget } from "./finding-reader.js";

/** Work that a list takes besides its rows, in rows: one page. */
const ROWS_PER_PAGE = 100;

/** Share of the work of a reader that is done, by the inventory and by what it has handed out, so that it is the same in each run. */
export class ReadingShare {
  readonly #listWork: number;
  readonly #work: number;
  #done = 0;

  constructor({ list, endsTogether = false }: FindingReader, targets: readonly ReadingTarget[]) {
    this.#listWork = endsTogether ? 0 : ROWS_PER_PAGE;
    const rows = targets.reduce((sum, { reading }) => sum + Number(reading.lists[list] ?? 0), 0);
    this.#work = Math.max(1, rows + targets.length * this.#listWork);
  }

  /** Share before the next part, from 0 to 1. */
  get share(): number {
    return Math.min(1, this.#done / this.#work);
  }

  /** Notes a part. */
  add({ findings, outcomes }: Pick<ReadPart, "findings" | "outcomes">): void {
    this.#done += findings.length + outcomes.length * this.#listWork;
  }
}
