import { setImmediate as nextTurn } from "node:timers/promises";

import type { Io } from "../io.js";
import { writeResults } from "./write-results.js";

/** Rows after which whoever writes waits until there is room, and lets signals and timers have their turn. */
const ROWS_PER_TURN = 256;

/**
 * Hands out rows at the pace of whoever reads standard output, so that memory stays flat. A store has millions of rows without ever
 * waiting for anything: without a pause Ctrl-C would not be heard.
 */
export async function* paced<Row>(rows: AsyncIterable<Row> | Iterable<Row>, io: Io): AsyncGenerator<Row> {
  let sinceTurn = 0;
  for await (const row of rows) {
    yield row;
    if (++sinceTurn < ROWS_PER_TURN) continue;
    sinceTurn = 0;
    await turn(io);
  }
}

/**
 * Writes rows at the pace of whoever reads standard output. Rows that come without a wait are written together; what is there is written
 * before anything is waited for.
 *
 * @param textOf - Text of one row or more, whole lines.
 */
export async function writeRows<Row>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  textOf: (rows: readonly Row[]) => string,
  io: Io,
): Promise<void> {
  let waiting: Row[] = [];
  let sinceTurn = 0;
  let timer: NodeJS.Immediate | undefined;
  let failure: { readonly error: unknown } | undefined;
  const write = (): void => {
    clearImmediate(timer);
    timer = undefined;
    const some = waiting;
    waiting = [];
    if (some.length > 0) writeResults(io, textOf(some));
  };
  const writeSoon = (): void => {
    try {
      write();
    } catch (error) {
      failure ??= { error };
    }
  };
  try {
    for await (const row of rows) {
      if (failure !== undefined) break;
      waiting.push(row);
      if (++sinceTurn < ROWS_PER_TURN) {
        timer ??= setImmediate(writeSoon);
        continue;
      }
      sinceTurn = 0;
      write();
      await turn(io);
    }
  } finally {
    writeSoon();
  }
  if (failure !== undefined) throw failure.error;
}

async function turn({ stdout, signal }: Io): Promise<void> {
  await stdout.ready?.();
  await nextTurn();
  signal.throwIfAborted();
}
