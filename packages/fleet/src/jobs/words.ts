import { findSecret } from "@plimsoll/core";

/** Longest reason that is kept. */
const LONGEST = 500;

/** What an error says, in at most a few lines and without anything that looks like a key. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return findSecret(text) === undefined
    ? short
    : "an error whose text holds a secret; see the log of the worker's reader";
}

/** A failure as a job keeps it: its words alone, since the error may hold requests, answers or paths of a machine. */
export function failureOf(error: unknown): Error {
  const failure = new Error(reasonOf(error));
  delete failure.stack;
  return failure;
}
