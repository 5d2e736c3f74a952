import { EMULATOR } from "../../build/emulator-path.ts";
import { fromRoot } from "../from-root.ts";
import type { KnownIds, Outcome, Question, WorkerMessage } from "./messages.ts";

/** An emulator that runs beside the page. Its state ends with it. */
export interface Emulator {
  /**
   * The IDs that it knows, as soon as it has started.
   *
   * @throws {Error} when it cannot start.
   */
  readonly started: Promise<KnownIds>;
  /** Sends a request. */
  send(question: Omit<Question, "id">): Promise<Outcome>;
  /** Ends it. */
  stop(): void;
}

/** Starts an emulator. */
export function startEmulator(): Emulator {
  const worker = new Worker(fromRoot(EMULATOR), { type: "module" });
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let questions = 0;
  const started = new Promise<KnownIds>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === "started") resolve(data.ids);
      else if (data.kind === "failed") reject(new Error(data.reason));
      else {
        waiting.get(data.id)?.(data.outcome);
        waiting.delete(data.id);
      }
    });
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
  });
  return {
    started,
    async send(question) {
      await started;
      const id = (questions += 1);
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
        worker.postMessage({ ...question, id } satisfies Question);
      });
    },
    stop: () => worker.terminate(),
  };
}
