import type { MockOptions } from "@plimsoll/mock";

/** Noon in China, so that the day of the story is the same there and in UTC. */
export const START_MS: number = Date.parse("2026-11-21T12:00:00+08:00");

/** Day of {@link START_MS}. */
export const START_DAY = "2026-11-21";

/** Ten licenses are left. */
export const TENCENT_ESTATE: MockOptions = { images: 40, seed: 7, licenses: 34, licensed: 24 };
