/** What came of reading a list. */
export interface PagesResult {
  /** Items of the list by the service's last answer. */
  readonly total: number;
  /** Items that were handed out. */
  readonly items: number;
  /** Pages that were taken, those read a second time included. */
  readonly pages: number;
  /** Whether the list moved while it was read. */
  readonly drifted: boolean;
  /** Whether the whole list was read and its number of items is the one that the service counts. */
  readonly complete: boolean;
}

/** The items of a list, read while they are asked for. Each loop reads from the start. */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** What came of the last loop, or of the running one so far; `complete` is false until a loop is through. */
  readonly result: PagesResult;
}
