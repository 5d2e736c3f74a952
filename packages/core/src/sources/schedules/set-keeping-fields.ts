import { isApiError, isIndeterminateError } from "@plimsoll/client";

import type { SetReceipt } from "../../schedule/kept-schedule.js";
import { textIn } from "../answer-fields.js";

/** A request that replaces a schedule. */
export interface Replacement<Request extends object> {
  /** Known fields with their wanted values. */
  readonly request: Request;
  /** The vendor's fields of the schedule as it is. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields that we know: they are sent by the request, or only answered. */
  readonly known: ReadonlySet<string>;
}

/**
 * Replaces a schedule and keeps the fields that we do not know: they are sent back as they were answered. A service that does
 * not take them has refused the whole request, so it is sent again without them; such fields are only answered, and not lost.
 */
export async function setKeepingFields<Request extends object>(
  { request, fields, known }: Replacement<Request>,
  call: (request: Request) => Promise<object>,
): Promise<SetReceipt> {
  const unknown = Object.fromEntries(Object.entries(fields).filter(([name]) => !known.has(name)));
  const notTaken = Object.keys(unknown);
  if (notTaken.length === 0) return receiptOf(await call(request));
  try {
    return receiptOf(await call({ ...unknown, ...request }));
  } catch (error) {
    if (!isApiError(error) || error.code !== "UnknownParameter") throw error;
    return { ...receiptOf(await call(request)), notTaken };
  }
}

/** Fields that are only answered. */
const ANSWERED: ReadonlySet<string> = new Set(["LastScanTime", "RequestId", "ScanResult"]);

/** A schedule that is switched on or off. */
export interface Switch {
  readonly enabled: boolean;
  /** The vendor's fields of the schedule as it is. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields that we know. */
  readonly known: ReadonlySet<string>;
}

/** Sends a schedule back as it was answered, switched on or off. What is empty or null is left out, as it says nothing. */
export async function enableKeepingFields(
  { enabled, fields, known }: Switch,
  call: (request: object) => Promise<object>,
): Promise<SetReceipt> {
  const isEmpty = (value: unknown): boolean =>
    value === null || value === "" || (Array.isArray(value) && value.length === 0);
  const said = Object.entries(fields).filter(
    ([name, value]) => !ANSWERED.has(name) && known.has(name) && !isEmpty(value),
  );
  return setKeepingFields({ request: { ...Object.fromEntries(said), Enable: enabled }, fields, known }, call);
}

/** True for a failure after which the service may have acted. */
export function mayHaveActed(error: unknown): boolean {
  return isIndeterminateError(error);
}

/** Reads the ID of a request from its answer. */
export function receiptOf(answer: object): SetReceipt {
  const { RequestId, ConfigId } = answer as { readonly RequestId?: unknown; readonly ConfigId?: unknown }; // of any kind
  const requestId = textIn(RequestId);
  const id = textIn(ConfigId);
  return { ...(requestId === undefined ? {} : { requestId }), ...(id === undefined ? {} : { id }) };
}
