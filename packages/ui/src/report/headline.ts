import { totalOf, worstOf } from "../model/counts.js";
import { shown, shownDay } from "../texts/texts.js";
import { isComplete } from "./completeness.js";
import type { Page } from "./page.js";

/** The state of all accounts in one sentence: the worst findings, in how many images, and how it was before. */
export function headlineOf({ model, texts: { headline, severities } }: Page): string {
  const { findings, changes } = model;
  const complete = isComplete(model);
  const images = shown(model.images);
  if (totalOf(findings) === 0) {
    if (!complete) return headline.noneKnown;
    return model.images === 0 ? headline.noImages : headline.noFindings(images);
  }
  const worst = worstOf(findings) ?? "unknown";
  const say = complete ? headline.worst : headline.atLeast;
  const state = say(severities[worst], shown(findings[worst]), images);
  if (changes === undefined) return state;
  const more = changes.opened[worst] - changes.closed[worst];
  const day = shownDay(changes.since);
  const before =
    more === 0 ? headline.same(day) : (more > 0 ? headline.more : headline.fewer)(shown(Math.abs(more)), day);
  return headline.joined(state, before);
}
