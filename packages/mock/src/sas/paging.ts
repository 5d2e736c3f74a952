import { invalidParameter } from "./errors.js";

/** The vendor names no largest page; a larger one than this is refused, so that one answer cannot fill the memory. */
const maxPageSize = 10_000;

/** The page that a request asks for. */
export interface Page {
  /** Number of the page, counted from 1. */
  readonly current: number;
  /** Rows of a page. */
  readonly size: number;
}

/**
 * Reads the parameters of a page.
 *
 * @throws {Refusal} when the page is too large.
 */
export function pageOf({
  CurrentPage = 1,
  PageSize = 20,
}: {
  readonly CurrentPage?: number;
  readonly PageSize?: number;
}): Page {
  if (PageSize > maxPageSize) throw invalidParameter("PageSize");
  return { current: CurrentPage, size: PageSize };
}

/** The part of a selection that is on a page. */
export function rowsOf(selection: Uint32Array, { current, size }: Page): Uint32Array {
  return selection.subarray((current - 1) * size, current * size);
}
