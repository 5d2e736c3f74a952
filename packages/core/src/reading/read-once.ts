import type { FindingReader, ListOutcome, ReadOptions, ReadPart, ReadingTarget } from "./finding-reader.js";
import { UnreadListError } from "./unread-list-error.js";

/** A part together with the targets whose lists end with it. */
export interface SettledPart extends ReadPart {
  /** The target of each outcome, in the same order. */
  readonly ended: readonly ReadingTarget[];
}

/**
 * Reads the lists of one reader so that each target has exactly one outcome, even if the reader is faulty: the first of two
 * outcomes counts, and a target without an outcome, or whose reader throws, counts as failed.
 *
 * @throws {Error} when it was stopped.
 */
export async function* readOnce(
  reader: FindingReader,
  targets: readonly ReadingTarget[],
  { signal, order }: Pick<ReadOptions, "order"> & { readonly signal: AbortSignal },
): AsyncGenerator<SettledPart, void, undefined> {
  const open = new Map(targets.map((target) => [target.reading.image, target]));
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const part of reader.read(targets, { signal, order })) {
      const outcomes: ListOutcome[] = [];
      const ended: ReadingTarget[] = [];
      for (const outcome of part.outcomes) {
        const target = open.get(outcome.image);
        if (target === undefined) continue;
        open.delete(outcome.image);
        outcomes.push(outcome);
        ended.push(target);
      }
      yield { findings: part.findings, outcomes, ended, onTurn: part.onTurn };
    }
  } catch (error) {
    signal.throwIfAborted();
    failure = { error };
  }
  if (open.size === 0) return;
  const error = failure === undefined ? noOutcome(reader) : failure.error;
  for (const [image, target] of open) {
    const { cloud, list, name } = reader;
    const verdict = { code: "incomplete", reason: "failed" } as const;
    yield { findings: [], outcomes: [{ image, cloud, list, reader: name, verdict, error }], ended: [target] };
  }
}

function noOutcome({ name }: FindingReader): UnreadListError {
  return new UnreadListError(
    "NoOutcome",
    `${name} reported no outcome for this image. This is a fault of the reader; report it.`,
  );
}
