import type { Service } from "./services.ts";
import { retryInWords } from "./error-rows.ts";
import type { Spec, SpecError } from "@plimsoll/specs/reader";

/** One error code of a service, with everything that the actions say about it. */
export interface ErrorIndexRow {
  readonly code: string;
  /** HTTP status, where it depends on the code. */
  readonly status: number | undefined;
  /** The meanings, each with the actions that give it. */
  readonly meanings: readonly ErrorMeaning[];
}

/** One meaning of a code. */
export interface ErrorMeaning {
  readonly meaning: string;
  /** Text that says if sending the request again can help. */
  readonly retry: string;
  /** The actions; empty for a code that any action can answer. */
  readonly actions: readonly string[];
}

/** Every error code of a service, by name. */
export function errorIndex(spec: Spec): ErrorIndexRow[] {
  const found = new Map<string, ErrorIndexRow>();
  const add = (code: string, { status, meaning, retry }: SpecError, action?: string): void => {
    const key = `${code} ${status ?? ""}`;
    const row = found.get(key) ?? { code, status, meanings: [] };
    found.set(key, {
      ...row,
      meanings: withMeaning(row.meanings, {
        meaning,
        retry: retryInWords(retry, "either"),
        actions: action === undefined ? [] : [action],
      }),
    });
  };
  for (const schema of Object.values(spec.components.schemas))
    for (const [code, error] of Object.entries(schema["x-errors"] ?? {})) add(code, error);
  for (const { post } of Object.values(spec.paths))
    for (const [code, error] of Object.entries(post["x-errors"])) add(code, error, post.operationId);
  return [...found.values()].toSorted((a, b) =>
    a.code < b.code ? -1 : a.code > b.code ? 1 : (a.status ?? 0) - (b.status ?? 0),
  );
}

/** Adds the actions to a meaning that is there already, unless any action has it. */
function withMeaning(meanings: readonly ErrorMeaning[], added: ErrorMeaning): ErrorMeaning[] {
  const same = meanings.find(({ meaning, retry }) => meaning === added.meaning && retry === added.retry);
  if (same === undefined) return [...meanings, added];
  if (same.actions.length === 0) return [...meanings];
  return meanings.map((one) => (one === same ? { ...one, actions: [...one.actions, ...added.actions] } : one));
}

/** The anchor of a code in the page of all codes. */
export function errorIndexAnchor({ id }: Service, { code, status }: ErrorIndexRow): string {
  return [id, status, code].filter((part) => part !== undefined).join("-");
}
