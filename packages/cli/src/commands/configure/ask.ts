import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";

/** Answers that are refused before the command gives up. */
const TRIES = 3;

/** A question with its rule. */
export interface Question<T> {
  /** Name of what is asked for, `Cloud`. */
  readonly what: string;
  /** Rest of the question, ` (tencent, alibaba)`. @default none */
  readonly hint?: string;
  /** The answer that a bare Enter gives. @default none: an empty answer is read like any other */
  readonly usual?: string | undefined;
  /** Reads an answer; its fault says what is wrong with it. */
  readonly read: (answer: string) => Answer<T>;
}

/** An answer as it was read. */
export type Answer<T> = { readonly value: T } | { readonly fault: string };

/**
 * Asks until an answer is right, and says what is wrong with one that is not.
 *
 * @returns the answer; without a terminal the usual one, or `undefined` if there is no usual answer.
 * @throws {CommandFailure} when the third answer is wrong, too.
 */
export async function ask<T>(io: Io, { what, hint = "", usual, read }: Question<T>): Promise<T | undefined> {
  if (io.ask === undefined) return usual === undefined ? undefined : valueOf(read(usual));
  let fault = "";
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const answer = (await io.ask(visible(`${what}${hint}${usual === undefined ? "" : ` [${usual}]`}: `))).trim();
    const result = read(answer === "" && usual !== undefined ? usual : answer);
    if ("value" in result) return result.value;
    fault = visible(result.fault);
    if (attempt < TRIES - 1) io.stderr.write(`  ${fault}\n`);
  }
  throw usageFailure(`${what}: ${fault} Nothing was written.`);
}

function valueOf<T>(answer: Answer<T>): T | undefined {
  return "value" in answer ? answer.value : undefined;
}

/** Reads one of some choices: its whole text, a beginning that no other has, or its number in the list. */
export function choiceOf<Choice extends string>(choices: readonly Choice[]): (answer: string) => Answer<Choice> {
  return (answer) => {
    const word = answer.toLowerCase();
    const begun = word === "" ? [] : choices.filter((choice) => choice.startsWith(word));
    const chosen =
      choices.find((choice) => choice === word) ?? (begun.length === 1 ? begun[0] : undefined) ?? placed(choices, word);
    return chosen === undefined ? { fault: `The answer must be one of ${choices.join(", ")}.` } : { value: chosen };
  };
}

function placed<Choice>(choices: readonly Choice[], word: string): Choice | undefined {
  return /^[1-9]\d?$/.test(word) ? choices[Number(word) - 1] : undefined;
}
