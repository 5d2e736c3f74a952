import { expect, test } from "vitest";

import { evaluation, image } from "../../test/evaluations.js";
import type { EvaluatedImage, Evaluation } from "../policy/evaluation.js";
import { shareEvaluation } from "./share-evaluation.js";

const images = ["a", "b", "c"].map((name) => image({ name }));

/** An evaluation that counts how far it is read, and fails after three images if asked to. */
function counted(failure?: Error): {
  readonly evaluation: Evaluation;
  readonly seen: { read: number; ended: boolean };
} {
  const seen = { read: 0, ended: false };
  async function* read(): AsyncGenerator<EvaluatedImage> {
    try {
      for (const image of images) {
        seen.read += 1;
        yield image;
      }
      if (failure !== undefined) throw failure;
    } finally {
      seen.ended = true;
    }
  }
  return { evaluation: { ...evaluation({ images, complete: true }), images: read() }, seen };
}

async function namesOf({ images }: Evaluation, most = 9): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const { name } of images) {
    names.push(name);
    if (names.length === most) break;
  }
  return names;
}

test("every reader gets every image of one reading", async () => {
  const { evaluation, seen } = counted();
  const { evaluations } = shareEvaluation(evaluation, 3);
  expect(await Promise.all(evaluations.map((shared) => namesOf(shared)))).toEqual([
    ["a", "b", "c"],
    ["a", "b", "c"],
    ["a", "b", "c"],
  ]);
  expect(seen).toEqual({ read: 3, ended: true });
});

test("no image is read before every reader asks for it", async () => {
  const { evaluation, seen } = counted();
  const [fast, slow] = shareEvaluation(evaluation, 2).evaluations.map(({ images }) => images[Symbol.asyncIterator]());
  const first = fast?.next();
  await Promise.resolve();
  expect(seen.read).toBe(0);
  await Promise.all([first, slow?.next()]);
  expect(seen.read).toBe(1);
});

test("a reader that stops does not hold up the others", async () => {
  const { evaluation, seen } = counted();
  const [short, long] = shareEvaluation(evaluation, 2).evaluations;
  if (short === undefined || long === undefined) throw new Error("two were asked for");
  expect(await Promise.all([namesOf(short, 1), namesOf(long)])).toEqual([["a"], ["a", "b", "c"]]);
  expect(seen.ended).toBe(true);
});

test("the evaluation is ended when the last reader has stopped", async () => {
  const { evaluation, seen } = counted();
  await Promise.all(shareEvaluation(evaluation, 2).evaluations.map((shared) => namesOf(shared, 1)));
  expect(seen).toEqual({ read: 1, ended: true });
});

test("every reader is told that the evaluation failed", async () => {
  const { evaluation } = counted(new Error("the list broke off"));
  const results = await Promise.allSettled(shareEvaluation(evaluation, 2).evaluations.map((shared) => namesOf(shared)));
  expect(results.map((result) => (result.status === "rejected" ? String(result.reason) : "read"))).toEqual([
    "Error: the list broke off",
    "Error: the list broke off",
  ]);
});
