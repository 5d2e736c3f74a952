import type { Question, WorkerMessage } from "../messages.ts";
import { installNode } from "./install.ts";

const tell = (message: WorkerMessage): void => postMessage(message);

async function start(): Promise<void> {
  await installNode();
  // The emulator looks for Node as it loads.
  const { createAnswerer } = await import("./answer.ts");
  // A worker whose name is a time, in milliseconds since 1970, has a clock that stands still. A query would not do: modules import
  // each other without it, and the worker would be there twice.
  const { answer, ids } = await createAnswerer(self.name === "" ? {} : { now: () => Number(self.name) });
  addEventListener("message", ({ data }: MessageEvent<Question>) => {
    void answer(data).then((outcome) => tell({ kind: "outcome", id: data.id, outcome }));
  });
  tell({ kind: "started", ids });
}

start().catch((error: unknown) => tell({ kind: "failed", reason: String(error) }));
