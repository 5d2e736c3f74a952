import type { RecordedAnswer } from "./recording.js";
import { sortKeys } from "./sort-keys.js";

/**
 * Which of several answers to the same request to give: `recorded` goes through them as they were recorded and then stays
 * with the last; `latest` always gives the last.
 */
export type ReplayOrder = "latest" | "recorded";

/** The parts of a request by which its answer is found. */
export type RecordedRequest = Pick<RecordedAnswer, "action" | "format" | "parameters" | "service">;

/** Parameters are shown up to this length, and no more than so many of them. */
const maxShown = 200;
const maxListed = 5;

/** The answers of a recording, found by the request. */
export class RecordedAnswers {
  readonly #order: ReplayOrder;
  readonly #answers = new Map<string, RecordedAnswer[]>();
  /** Number of answers that were given, by the same keys. */
  readonly #given = new Map<string, number>();

  constructor(answers: readonly RecordedAnswer[], order: ReplayOrder) {
    this.#order = order;
    for (const answer of answers) {
      const key = toKey(answer);
      const same = this.#answers.get(key);
      if (same === undefined) this.#answers.set(key, [answer]);
      else same.push(answer);
    }
  }

  /** Gives the next answer to a request; `undefined` if there is no answer to it in the recording. */
  next(request: RecordedRequest): RecordedAnswer | undefined {
    const key = toKey(request);
    const answers = this.#answers.get(key) ?? [];
    const given = this.#given.get(key) ?? 0;
    this.#given.set(key, given + 1);
    return this.#order === "latest" ? answers.at(-1) : (answers[given] ?? answers.at(-1));
  }

  /** Says that a request has no answer, and lists the requests that have one. */
  describeMissing({ service, action, format, parameters }: RecordedRequest): string {
    const all = [...this.#answers.values()]
      .flatMap(([first]) => first ?? [])
      .filter((answer) => answer.service === service);
    const same = all.filter((answer) => answer.action === action);
    if (same.length === 0) {
      const actions = [...new Set(all.map((answer) => answer.action))];
      return `Nothing was recorded for ${action}. Recorded: ${actions.length === 0 ? "nothing of this service" : actions.join(", ")}.`;
    }
    const listed = same.slice(0, maxListed).map((answer) => show(answer));
    const more = same.length > maxListed ? `, and ${same.length - maxListed} more` : "";
    return `Nothing was recorded for ${action} with ${show({ format, parameters })}. Recorded for it: ${listed.join(", ")}${more}.`;
  }
}

function toKey({ service, action, format, parameters }: RecordedRequest): string {
  return JSON.stringify([service, action, format, sortKeys(parameters)]);
}

function show({ format, parameters }: Pick<RecordedRequest, "format" | "parameters">): string {
  const text = JSON.stringify(sortKeys(parameters));
  return `${text.length > maxShown ? `${text.slice(0, maxShown)}…` : text}${format === "xml" ? " as XML" : ""}`;
}
