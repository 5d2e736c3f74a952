import type { Image } from "@plimsoll/core";
import type { Run } from "@plimsoll/store";

import type { ReadingRun } from "./read-scope.js";

/** Thrown into a reader whose worker stops: no failure of its scope. */
export class WorkerStopping extends Error {
  override name = "WorkerStopping" as const;

  constructor() {
    super("the worker stops; another one continues with what is staged.");
  }
}

/** A run that takes the page at hand to its end when its worker stops, and no other. */
export function stoppableRun(run: Run, stop: AbortSignal): ReadingRun {
  const check = (): void => {
    if (stop.aborted) throw new WorkerStopping();
  };
  return {
    id: run.id,
    resumed: run.resumed,
    stageImages: (images, options) => run.stageImages(untilStopped(images, check), options),
    moreTargets: (most) => run.moreTargets(most),
    async stageFindings(part) {
      await run.stageFindings(part);
      check();
    },
  };
}

async function* untilStopped(images: AsyncIterable<Image> | Iterable<Image>, check: () => void): AsyncGenerator<Image> {
  for await (const image of images) {
    yield image;
    check();
  }
}
