import type { ReportModel } from "../model/report-model.js";
import { shown, shownTime } from "../texts/texts.js";
import type { Page } from "./page.js";

const DAY_MS = 86_400_000;

/** Sentences about whether everything was read, and when. */
export interface Completeness {
  /** The answer, with the lists and the oldest reading. */
  readonly lead: string;
  /** True if the answer is yes. */
  readonly isWhole: boolean;
  /** Age of the oldest reading; absent if it is less than a day old. */
  readonly old?: string;
}

/** True if something was read, and every list of it completely. */
export function isComplete({ sources }: ReportModel): boolean {
  return sources.length > 0 && sources.every(({ state }) => state === "complete");
}

/** Says whether everything was read, and how old it is. */
export function completenessOf({ model, texts }: Pick<Page, "model" | "texts">): Completeness {
  const { sources, generatedAt } = model;
  if (sources.length === 0) return { lead: texts.nothingRead, isWhole: false };
  const all = shown(sources.length);
  const missing = sources.filter(({ state }) => state !== "complete").length;
  const accounts = new Set(sources.map(({ account }) => account)).size;
  const oldest = sources.flatMap(({ readAt }) => readAt ?? []).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
  const at = oldest === undefined ? texts.notKnown : shownTime(oldest);
  const days = Math.floor((Date.parse(generatedAt) - Date.parse(oldest ?? generatedAt)) / DAY_MS);
  return {
    lead: missing > 0 ? texts.incomplete(shown(missing), all) : texts.complete(all, shown(accounts), at),
    isWhole: missing === 0,
    ...(days >= 1 && { old: texts.old(shown(days)) }),
  };
}
