import { EN } from "./en.js";
import type { ReportLanguage, ReportTexts } from "./report-texts.js";
import { ZH } from "./zh.js";

/** The texts of a language. */
export const TEXTS: Readonly<Record<ReportLanguage, ReportTexts>> = { en: EN, zh: ZH };

const NUMBERS = new Intl.NumberFormat("en-US");

/** A whole number with commas between thousands, as both languages write it. */
export function shown(count: number): string {
  return NUMBERS.format(count);
}

/** A time to the minute in UTC, `2026-11-27 15:20 UTC`; the text itself if it is not a time. */
export function shownTime(at: string): string {
  const ms = Date.parse(at);
  return Number.isNaN(ms) ? at : `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** The day of a time in UTC, `2026-11-27`; the text itself if it is not a time. */
export function shownDay(at: string): string {
  return shownTime(at).split(" ")[0] ?? at;
}
