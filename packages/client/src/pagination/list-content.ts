import type { PaginationRecord } from "@plimsoll/types";

import { fieldOf, textOf } from "../base/json.js";
import { ResponseShapeError } from "../errors/response-shape-error.js";
import type { ServiceProtocol } from "../wire/service-protocol.js";
import type { ListReaderOptions } from "./list-reader.js";
import type { Page } from "./page-queue.js";

/** Calls an action for one page. */
export type CallPage = (
  action: string,
  parameters: object,
  options: { readonly signal: AbortSignal; readonly timeoutMs: number | undefined },
) => Promise<unknown>;

/** The list of an action with parameters. */
export interface NamedList {
  /** The service that is called. */
  readonly protocol: ServiceProtocol;
  /** Name of the action. */
  readonly action: string;
  /** Names of the fields that its pages are made of. */
  readonly pagination: PaginationRecord;
  /** Parameters of the action, without those that address a page. */
  readonly parameters: object | undefined;
}

/**
 * Reads pages of a list and tells its items apart, by the names of fields in the spec.
 *
 * @param list - The list.
 * @param call - Calls its action.
 * @param timeoutMs - Milliseconds that one page may take. Absent: as many as a call of the client.
 */
export function contentOf<Item>(
  { protocol, action, pagination, parameters }: NamedList,
  call: CallPage,
  timeoutMs: number | undefined,
): Pick<ListReaderOptions<Item>, "identityOf" | "read" | "texts"> {
  const shapeErrorOf = (problem: string): Error => shapeError(protocol, action, problem);
  const texts = pagination.identity === undefined;
  return {
    texts,
    identityOf: (item) => (texts ? textIdentity(item) : identityIn(item, pagination)),
    async read(offset, limit, signal) {
      const request = { ...parameters, [pagination.limit]: limit, [pagination.offset]: offset };
      const data = await call(action, request, { signal, timeoutMs });
      return { offset, ...pageOf<Item>(data, pagination, shapeErrorOf) };
    },
  };
}

/** With quotation marks, so that an empty text is an identity, too. */
function textIdentity(item: unknown): string {
  return typeof item === "string" ? JSON.stringify(item) : "";
}

/**
 * A value of another type than the field's is not used as an identity. Of several fields, which only together tell items
 * apart, some may have no value.
 */
function identityIn(item: unknown, { identity = "", numericIdentity }: PaginationRecord): string {
  if (typeof identity !== "string") {
    let text = "";
    let isNameless = true;
    for (const name of identity) {
      const part = textOf(item, name);
      if (part !== "") isNameless = false;
      // With its length in front, so that no two lists of parts have the same text. JSON takes several times as long.
      text += `${part.length}:${part}`;
    }
    return isNameless ? "" : text;
  }
  const value = fieldOf(item, identity);
  const isNumber = typeof value === "bigint" || Number.isSafeInteger(value);
  return (numericIdentity === true ? isNumber : typeof value === "string") ? String(value) : "";
}

function pageOf<Item>(
  data: unknown,
  { items, total }: PaginationRecord,
  shapeErrorOf: (problem: string) => Error,
): Pick<Page<Item>, "items" | "total"> {
  // An empty list may be answered as null.
  const list = fieldOf(data, items) ?? [];
  if (!Array.isArray(list)) throw shapeErrorOf(`${items} is not a list`);
  return { items: list, total: countOf(fieldOf(data, total)) };
}

/** A count, also one that was written as text. Anything else says nothing, and is not taken for 0. */
function countOf(value: unknown): number | undefined {
  const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

function shapeError({ cloud, service }: ServiceProtocol, action: string, problem: string): ResponseShapeError {
  return new ResponseShapeError({ cloud, service, action, attempts: 1, status: 200, problem, body: "" });
}
