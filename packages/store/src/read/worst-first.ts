import { type RawBuilder, sql } from "kysely";

import { bytesOf } from "../database/engine-words.js";
import type { Db } from "../schema/tables.js";
import { UNKNOWN_SEVERITY } from "../words/codes.js";
import type { FindingKey } from "./finding-rows.js";

/** Findings whose keys are put in order. */
export interface MovedKeys {
  /** Query of `subject`, `problem` and `severity`, the last as a number also where it is unknown. */
  readonly keys: RawBuilder<unknown>;
  /** Keys that are read at once, a whole number from 1. @default 250_000 */
  readonly atOnce?: number | undefined;
}

/** Keys that are read at once: each reading looks at all that moved, and a key takes some tens of bytes. */
const AT_ONCE = 250_000;

/**
 * Keys of findings in the order of the list: the worst severity first, unknown ones last, then by ID, image and package. One severity
 * is put in order at a time, so that the first ones need no look at the ID of all others.
 */
export async function* worstFirst(
  db: Db,
  { keys, atOnce = AT_ONCE }: MovedKeys,
): AsyncGenerator<readonly FindingKey[], void, undefined> {
  for (let severity = 0; severity <= UNKNOWN_SEVERITY; severity++) {
    let last: (FindingKey & { readonly id: string }) | undefined;
    do {
      const found = await readKeys(db, { keys, severity, after: last, atOnce });
      if (found.length > 0) yield found;
      last = found.length < atOnce ? undefined : found.at(-1);
    } while (last !== undefined);
  }
}

interface KeysWanted extends Required<MovedKeys> {
  readonly severity: number;
  /** The key before the first one. @default from the start */
  readonly after: (FindingKey & { readonly id: string }) | undefined;
}

async function readKeys(
  db: Db,
  { keys, severity, after, atOnce }: KeysWanted,
): Promise<readonly (FindingKey & { readonly id: string })[]> {
  const id = bytesOf(db, sql.ref("advisory.key"));
  const later =
    after === undefined
      ? sql``
      : sql`and (${id}, moved.subject, moved.problem) > (${after.id}, ${after.subject}, ${after.problem})`;
  const { rows } = await sql<FindingKey & { readonly id: string }>`
    select moved.subject, moved.problem, advisory.key as id from (${keys}) as moved
    join problem on problem.id = moved.problem join advisory on advisory.id = problem.advisory
    where moved.severity = ${sql.lit(severity)} ${later}
    order by ${id}, moved.subject, moved.problem limit ${sql.lit(atOnce)}`.execute(db);
  return rows;
}
