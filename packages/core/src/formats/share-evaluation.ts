import type { EvaluatedImage, Evaluation } from "../policy/evaluation.js";

/** The same evaluation for several readers. */
export interface EvaluationShare {
  /** One evaluation for each reader. All must be read at the same time, as each waits for the slowest. */
  readonly evaluations: readonly Evaluation[];
}

interface Reader {
  /** Takes what comes next; absent while the reader works on what it has. */
  take?: ((result: IteratorResult<EvaluatedImage>) => void) | undefined;
  /** Called when the evaluation failed. */
  fail?: ((error: unknown) => void) | undefined;
  done: boolean;
}

/**
 * Lets several readers read one evaluation. One image is held at a time: the next one is read when every reader asks for it. A reader
 * that stops no longer counts; the evaluation is ended when the last one has stopped.
 *
 * @param evaluation - The evaluation; its images are read here and nowhere else.
 * @param readers - Number of readers, from 1.
 */
export function shareEvaluation(evaluation: Evaluation, readers: number): EvaluationShare {
  const source = evaluation.images[Symbol.asyncIterator]();
  const all: Reader[] = Array.from({ length: readers }, () => ({ done: false }));
  let ended: Promise<unknown> | undefined;

  const advance = async (): Promise<void> => {
    const waiting = all.filter(({ done }) => !done).map((reader) => ({ ...reader }));
    for (const reader of all) reader.take = reader.fail = undefined;
    try {
      const result = await source.next();
      for (const { take } of waiting) take?.(result);
    } catch (error) {
      for (const { fail } of waiting) fail?.(error);
    }
  };
  const advanceIfAllWait = (): void => {
    const open = all.filter(({ done }) => !done);
    if (open.length > 0 && open.every(({ take }) => take !== undefined)) void advance();
  };
  const next = (reader: Reader): Promise<IteratorResult<EvaluatedImage>> => {
    if (reader.done) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      reader.take = resolve;
      reader.fail = reject;
      advanceIfAllWait();
    });
  };
  const stop = async (reader: Reader): Promise<IteratorResult<EvaluatedImage>> => {
    reader.done = true;
    if (all.every(({ done }) => done)) await (ended ??= source.return?.() ?? Promise.resolve());
    else advanceIfAllWait();
    return { done: true, value: undefined };
  };
  return {
    evaluations: all.map((reader) => ({
      head: evaluation.head,
      images: { [Symbol.asyncIterator]: () => ({ next: () => next(reader), return: () => stop(reader) }) },
      get totals() {
        return evaluation.totals;
      },
    })),
  };
}
