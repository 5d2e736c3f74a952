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

/** Rows to skip, and most rows to read, for a page. */
export function partOf({ current, size }: Page): readonly [offset: number, limit: number] {
  return [(current - 1) * size, size];
}

/** The part of an answer that says where in a list a page is. */
export function pageInfoOf(
  { current, size }: Page,
  { total, count }: { readonly total: number; readonly count: number },
): {
  readonly CurrentPage: number;
  readonly PageSize: number;
  readonly TotalCount: number;
  readonly Count: number;
} {
  return { CurrentPage: current, PageSize: size, TotalCount: total, Count: count };
}
