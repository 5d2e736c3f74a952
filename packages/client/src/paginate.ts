import type { OperationRecord, PaginationRecord } from "@plimsoll/types";

import { PlimsollError } from "./errors/plimsoll-error.js";
import { ResponseShapeError } from "./errors/response-shape-error.js";
import type { ListReader, ListReaderOptions } from "./pagination/list-reader.js";
import type { Page, ReadPage } from "./pagination/page-queue.js";
import type { Pages, PagesResult } from "./pagination/pages.js";
import { fieldOf, textOf } from "./wire/json.js";
import type { Wire } from "./wire/wire.js";

/** How a list is read. */
export interface PaginateOptions {
  /** Items of a page, from 2 to the action's largest. @default the action's largest, so that few requests are needed */
  readonly pageSize?: number | undefined;
  /**
   * Pages under way or waiting for the loop at the same time, 1 or more. A loop that is slow therefore slows the reading, and
   * no more than these pages are in memory.
   *
   * @default 5
   */
  readonly concurrency?: number | undefined;
  /** Ends the loop early: it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that one page may take with all its attempts and waiting. @default the client's `timeoutMs` */
  readonly timeoutMs?: number | undefined;
}

/** What {@link paginate} needs. */
export interface PaginateParts {
  /** Calls an action. */
  readonly call: (action: string, parameters: object, options: PaginateOptions) => Promise<unknown>;
  /** The service that is called. */
  readonly wire: Wire;
  /** The action. */
  readonly operation: OperationRecord;
  /** Parameters of the action, without those that address a page. */
  readonly parameters: object | undefined;
  /** How the list is read. */
  readonly options: PaginateOptions | undefined;
}

/**
 * Reads the list of an action.
 *
 * @throws {PlimsollError} when the action has no pages, or an option is out of its range.
 */
export function paginate<Item>({ call, wire, operation, parameters, options = {} }: PaginateParts): Pages<Item> {
  const { action, pagination } = operation;
  if (pagination === undefined) {
    throw new PlimsollError({ code: "NotPaginated", rawMessage: `${action} does not answer in pages.` });
  }
  const { pageSize = pagination.maxLimit, concurrency = 5, signal, timeoutMs } = options;
  requireInteger("pageSize", pageSize, { from: 2, to: pagination.maxLimit });
  requireInteger("concurrency", concurrency, { from: 1, to: Infinity });
  const shapeErrorOf = (problem: string): Error => shapeError(wire, action, problem);
  const read: ReadPage<Item> = async (offset, limit, pageSignal) => {
    const request = { ...parameters, [pagination.limit]: limit, [pagination.offset]: offset };
    const data = await call(action, request, { signal: pageSignal, timeoutMs });
    return { offset, ...contentOf<Item>(data, pagination, shapeErrorOf) };
  };
  const identityOf = (item: Item): string => {
    const identity = textOf(item, pagination.identity);
    if (identity !== "") return identity;
    throw shapeErrorOf(`an item of ${pagination.items} has no ${pagination.identity}`);
  };
  return pagesOf({ read, pageSize, concurrency, signal, identityOf });
}

const nothingRead: PagesResult = { total: 0, items: 0, pages: 0, drifted: false, complete: false };

/** The reader's code is loaded by the first loop: programs that only make single calls never need it. */
function pagesOf<Item>(options: ListReaderOptions<Item>): Pages<Item> {
  let reader: ListReader<Item> | undefined;
  return {
    get result() {
      return reader?.result ?? nothingRead;
    },
    async *[Symbol.asyncIterator]() {
      const { ListReader } = await import("./pagination/list-reader.js");
      reader = new ListReader(options);
      yield* reader.items();
    },
  };
}

function contentOf<Item>(
  data: unknown,
  { items, total }: PaginationRecord,
  shapeErrorOf: (problem: string) => Error,
): Pick<Page<Item>, "items" | "total"> {
  // An empty list may be answered as null.
  const list = fieldOf(data, items) ?? [];
  const count = fieldOf(data, total);
  if (!Array.isArray(list)) throw shapeErrorOf(`${items} is not a list`);
  if (typeof count !== "number") throw shapeErrorOf(`${total} is not a number`);
  return { items: list, total: count };
}

function shapeError({ cloud, service }: Wire, action: string, problem: string): ResponseShapeError {
  return new ResponseShapeError({ cloud, service, action, attempts: 1, status: 200, problem, body: "" });
}

function requireInteger(
  name: string,
  value: number,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  if (Number.isInteger(value) && value >= from && value <= to) return;
  const range = to === Infinity ? `${from} or more` : `from ${from} to ${to}`;
  throw new PlimsollError({ code: "Usage", rawMessage: `${name} must be a whole number ${range}, not ${value}.` });
}
