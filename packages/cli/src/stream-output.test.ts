import { Writable } from "node:stream";

import { expect, test } from "vitest";

import { cli, startCloud } from "../test/cli.js";
import { streamOutput } from "./stream-output.js";

/** A reader that takes a piece when it is told to. */
function slowReader(): { readonly stream: Writable; readonly take: (error?: Error) => void; readonly taken: string[] } {
  const taken: string[] = [];
  let next: ((error?: Error) => void) | undefined;
  const stream = new Writable({
    highWaterMark: 10,
    write(chunk: Buffer, _, done) {
      taken.push(chunk.toString());
      next = done;
    },
  });
  return { stream, taken, take: (error) => next?.(error) };
}

const quiet = { onEnd: () => undefined, signal: new AbortController().signal };

async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol("pending");
  await new Promise(setImmediate);
  return (await Promise.race([promise, Promise.resolve(pending)])) === pending;
}

test("there is room until the reader is behind, and again when it has caught up", async () => {
  const { stream, take, taken } = slowReader();
  const output = streamOutput(stream, quiet);
  output.write("12345");
  await output.ready();
  output.write("67890");
  const ready = output.ready();
  expect(await isPending(ready)).toBe(true);
  take();
  expect(await isPending(ready)).toBe(true);
  take();
  await ready;
  expect(taken).toEqual(["12345", "67890"]);
});

test("waiting for a reader ends with Ctrl-C", async () => {
  const stop = new AbortController();
  const output = streamOutput(slowReader().stream, { ...quiet, signal: stop.signal });
  output.write("1234567890");
  const ready = output.ready();
  expect(await isPending(ready)).toBe(true);
  stop.abort(new Error("stopped"));
  await expect(ready).rejects.toThrow("stopped");
  await expect(output.ready()).rejects.toThrow("stopped");
});

test("everything is written only when the reader has it", async () => {
  const { stream, take } = slowReader();
  const output = streamOutput(stream, quiet);
  output.write("a");
  const flushed = output.flushed();
  expect(await isPending(flushed)).toBe(true);
  take();
  await new Promise(setImmediate);
  take();
  await flushed;
});

test.each([
  { code: "EPIPE", want: { name: "BrokenPipe" } },
  { code: "EIO", want: { name: "CommandFailure", exitCode: 1, code: "EIO" } },
])("$code ends the output, and whoever waits is told", async ({ code, want }) => {
  const { stream, take } = slowReader();
  const ends: unknown[] = [];
  const output = streamOutput(stream, { ...quiet, onEnd: (why) => ends.push(why) });
  output.write("1234567890");
  const waiting = output.ready();
  take(Object.assign(new Error(`${code}: it broke`), { code }));
  await expect(waiting).rejects.toMatchObject(want);
  await expect(output.flushed()).rejects.toMatchObject(want);
  output.write("more");
  expect(ends).toEqual([expect.objectContaining(want)]);
});

test("a list is read no faster than its reader takes it", async () => {
  await using cloud = await startCloud({ images: 3000 });
  const stop = new AbortController();
  let waits = 0;
  let lines = 0;
  // The reader takes what it gets three times, and then no more.
  const ready = (): Promise<void> =>
    new Promise((resolve, reject) => {
      if (++waits <= 3) setImmediate(resolve);
      stop.signal.addEventListener("abort", () => reject(stop.signal.reason));
    });
  const onStdout = (text: string): void => void (lines += text.split("\n").length - 1);
  const listing = cli(["images", "list", "--source", "tencent-host", "-o", "ndjson"], {
    ...cloud,
    onStdout,
    ready,
    signal: stop.signal,
  });
  await expect.poll(() => waits).toBe(4);
  await new Promise(setImmediate);
  expect([waits, lines]).toEqual([4, 1024]);
  expect(cloud.mock.requests().length).toBeLessThan(20);
  stop.abort();
  expect((await listing).code).toBe(1);
});
