import type { OperationRecord } from "@plimsoll/types";

import { PlimsollError } from "../errors/plimsoll-error.js";
import type { PageCheckpoint } from "./checkpoint.js";
import { type Part, eachOf } from "./each-of.js";
import type { CallPage, NamedList } from "./list-content.js";
import type { ListReader, ListReaderOptions } from "./list-reader.js";
import type { Pages, PagesResult } from "./pages.js";
import type { ServiceProtocol } from "../wire/service-protocol.js";

/** Options of reading a list. */
export interface PaginateOptions {
  /**
   * Items of a page, from 2 to the action's largest.
   *
   * @default that of the checkpoint in `from`, or the action's largest, so that few requests are needed
   */
  readonly pageSize?: number | undefined;
  /**
   * Pages under way or waiting for the loop at the same time, 1 or more. Together with the page that is being handed out, no
   * more than `concurrency + 1` pages are in memory: a loop that is slow slows the reading, one that stands still stops it.
   *
   * @default 5
   */
  readonly concurrency?: number | undefined;
  /**
   * `"list"` hands items out in the service's order. `"arrival"` hands out each page when it comes, so that one late page
   * does not hold up the others; of up to 64 pages that came before a late one, only the identities are kept.
   *
   * Both promise the same about items that come and go, except when going on from a checkpoint.
   *
   * @default "list"
   */
  readonly order?: "list" | "arrival" | undefined;
  /**
   * Where an earlier reading of the same list ended, from {@link Pages.checkpoint}. Reading goes on behind it:
   * - an item that was there all the time is not missed, unless `result.complete` is false;
   * - in `"list"` order, items do not come again, unless more than 50 had come late because the list moved. In `"arrival"`
   *   order, those of pages that came before a late one do;
   * - the place is found by the last 50 items before it, as far off as the list grew or shrank, or up to 5 pages around. If
   *   none of them is left there, reading starts over, and all items come again;
   * - what was added before the checkpoint meanwhile does not come, and then `result.complete` is false.
   *
   * @default the start of the list
   */
  readonly from?: PageCheckpoint | undefined;
  /** Ends the loop early: it then throws the signal's reason. @default the loop ends with the list or an error */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that one page may take with all its attempts and waiting. @default the client's `timeoutMs` */
  readonly timeoutMs?: number | undefined;
}

/** Options of {@link paginate}. */
export interface PaginateParts {
  /** Calls an action. */
  readonly call: CallPage;
  /** The service that is called. */
  readonly protocol: ServiceProtocol;
  /** The action. */
  readonly operation: OperationRecord;
  /** Parameters of the action, without those that address a page. */
  readonly parameters: object | undefined;
  /** Options of the reading. */
  readonly options: PaginateOptions | undefined;
}

/**
 * Reads the list of an action.
 *
 * A list that does not end, or a service that counts wrongly, does not keep the loop going: `result.reason` says why it stopped.
 *
 * @throws {PlimsollError} when the action has no pages, or an option is out of its range. A checkpoint of another list is
 * refused by the loop, before its first request.
 */
export function paginate<Item>({ call, protocol, operation, parameters, options = {} }: PaginateParts): Pages<Item> {
  const { action, pagination } = operation;
  if (pagination === undefined) {
    throw new PlimsollError({ code: "NotPaginated", rawMessage: `${action} is not paginated.` });
  }
  const { from, concurrency = 5, order = "list", signal, timeoutMs } = options;
  const pageSize = options.pageSize ?? from?.pageSize ?? pagination.maxLimit;
  requireInteger("pageSize", pageSize, { from: 2, to: pagination.maxLimit });
  requireInteger("concurrency", concurrency, { from: 1, to: Infinity });
  if (order !== "list" && order !== "arrival") throw usage(`order must be "list" or "arrival", not ${String(order)}.`);
  const list = { protocol, action, pagination, parameters };
  return pagesOf(list, { call, pageSize, concurrency, order, signal, timeoutMs }, from);
}

const nothingRead: PagesResult = { items: 0, pages: 0, drifted: false, complete: false, reason: "unfinished" };

/** Options of the reading, all of them set. */
interface ReadingOptions
  extends
    Pick<ListReaderOptions<unknown>, "concurrency" | "order" | "pageSize" | "signal">,
    Pick<PaginateOptions, "timeoutMs"> {
  readonly call: CallPage;
}

/** The reader's code is loaded by the first loop: programs that only make single calls never need it. */
function pagesOf<Item>(
  list: NamedList,
  { call, timeoutMs, ...options }: ReadingOptions,
  from: PageCheckpoint | undefined,
): Pages<Item> {
  let reader: ListReader<Item> | undefined;
  let checkpoint = (): PageCheckpoint | undefined => from;
  return {
    get result() {
      return reader?.result ?? nothingRead;
    },
    get checkpoint() {
      return checkpoint();
    },
    [Symbol.asyncIterator]: () => eachOf(read()),
  };
  async function* read(): AsyncGenerator<Part<Item>, void, undefined> {
    const { ListReader, checkpointOf, contentOf, progressIn } = (loaded ??= await load());
    const name = { service: list.protocol.service, action: list.action, parameters: list.parameters };
    const progress = from === undefined ? from : progressIn(from, name);
    const started = new ListReader({ ...options, ...contentOf<Item>(list, call, timeoutMs), from: progress });
    reader = started;
    checkpoint = () => checkpointOf(name, options.pageSize, started.progress);
    yield* started.parts();
  }
}

/** The code, from the second list on: an import of what is loaded already takes as long as a small list. */
let loaded: Awaited<ReturnType<typeof load>> | undefined;

async function load() {
  const { ListReader } = await import("./list-reader.js");
  const { checkpointOf, progressIn } = await import("./checkpoint.js");
  const { contentOf } = await import("./list-content.js");
  return { ListReader, checkpointOf, contentOf, progressIn };
}

function requireInteger(
  name: string,
  value: number,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  if (Number.isInteger(value) && value >= from && value <= to) return;
  const range = to === Infinity ? `${from} or more` : `from ${from} to ${to}`;
  throw usage(`${name} must be a whole number ${range}, not ${value}.`);
}

function usage(rawMessage: string): PlimsollError {
  return new PlimsollError({ code: "Usage", rawMessage });
}
