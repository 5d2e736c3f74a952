import { plain } from "../html/html.js";
import type { ReportLicenses, ReportSchedule } from "../model/report-model.js";
import type { ReportTexts } from "../texts/report-texts.js";
import type { Page } from "./page.js";
import { shown, shownDay, shownTime } from "../texts/texts.js";

/** The licenses of an account in one line. */
export function licenseLine(
  texts: ReportTexts,
  { licensed, images, runningWithout = 0, pool }: ReportLicenses,
): string {
  const { line } = texts.licenses;
  return [
    ...(licensed === undefined || images === undefined ? [] : [line.covered(shown(licensed), shown(images))]),
    ...(runningWithout === 0 ? [] : [line.running(shown(runningWithout))]),
    ...(pool === undefined ? [] : poolTexts(texts, pool)),
  ].join(line.and);
}

function poolTexts(texts: ReportTexts, pool: NonNullable<ReportLicenses["pool"]>): readonly string[] {
  const { line } = texts.licenses;
  const { unit, left, endsAt, expired = false, unread } = pool;
  if (unread !== undefined) return [line.unread(plain(unread))];
  const said = left === undefined ? line.leftUnknown : line.left[unit](shown(left));
  if (expired) return [said, line.expired];
  return endsAt === undefined ? [said] : [said, line.ends(shownDay(endsAt))];
}

/** One schedule of an account in one line. */
export function scheduleLine({ schedules, notKnown }: ReportTexts, schedule: ReportSchedule): string {
  const { kind, state, nextAt, isEarliest = false, unread = "" } = schedule;
  const name = schedule.name === undefined ? schedules.kinds[kind] : `${schedules.kinds[kind]} ${plain(schedule.name)}`;
  if (state === "unread") return schedules.unread(name, plain(unread));
  if (state !== "on") return schedules[state](name);
  const next = nextAt === undefined ? notKnown : shownTime(nextAt);
  return isEarliest ? schedules.earliest(name, next) : schedules.on(name, next);
}

/** Sentences about what the lines of accounts leave out. */
export function notesOnAccounts({ model, texts }: Page): Readonly<Record<"licenses" | "schedules", readonly string[]>> {
  const { licenses = [], schedules } = model;
  const isAsked = licenses.some(({ pool }) => pool !== undefined);
  return {
    licenses: [
      ...(licenses.length === 0 ? [texts.licenses.none] : []),
      ...(licenses.length === 0 || isAsked ? [] : [texts.licenses.leftNotAsked]),
    ],
    schedules:
      schedules === undefined ? [texts.schedules.notAsked] : schedules.length === 0 ? [texts.schedules.none] : [],
  };
}
