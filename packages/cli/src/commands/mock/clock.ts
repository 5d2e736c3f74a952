import { InvalidArgumentError } from "commander";

import type { ControlCommand } from "./control-command.js";

/** `plimsoll mock clock get`, `set` and `advance` */
export const clockCommands: readonly ControlCommand[] = [
  {
    name: "get",
    summary: "Show the time of an emulator",
    examples: [["plimsoll mock clock get", "its time, and how far it is ahead"]],
    request: () => ({ method: "GET", path: "/clock" }),
    pick: withDate,
  },
  {
    name: "set",
    summary: "Set the time of an emulator; everything due until then happens",
    examples: [
      ["plimsoll mock clock set 2026-12-24T02:00:00+08:00", "it goes on from that time"],
      ["plimsoll mock clock set 2026-12-24", "midnight of the day, UTC"],
    ],
    configure: (command) => command.argument("<time>", "date and time", timeOf),
    request: (_, [nowMs]) => ({ method: "PUT", path: "/clock", body: { nowMs: Number(nowMs) } }),
    pick: withDate,
  },
  {
    name: "advance",
    summary: "Let time pass in an emulator; scheduled scans that are due run",
    examples: [
      ["plimsoll mock clock advance 1d", "a day"],
      ["plimsoll mock clock advance 1h30m", "an hour and a half"],
    ],
    configure: (command) => command.argument("<duration>", "such as 90s, 1h30m, 7d", durationOf),
    request: (_, [ms]) => ({ method: "POST", path: "/clock/advance", body: { ms: Number(ms) } }),
    pick: withDate,
  },
];

/** Puts a date that a person can read before the milliseconds. */
function withDate(answer: unknown): unknown {
  const nowMs = typeof answer === "object" && answer !== null && "nowMs" in answer ? Number(answer.nowMs) : Number.NaN;
  return Number.isNaN(nowMs) ? answer : { now: new Date(nowMs).toISOString(), ...Object(answer) };
}

/** RFC 3339 with a few parts that may be left out: `Date.parse` alone takes `1` for a year. */
const timePattern =
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$/;

function timeOf(text: string): number {
  const timeMs = timePattern.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(timeMs)) throw new InvalidArgumentError("It takes a date and time, such as 2026-12-24T02:00:00Z.");
  return timeMs;
}

const unitsMs = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 } as const;

function durationOf(text: string): number {
  const parts = [...text.matchAll(/(\d+)(ms|[dhms])/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== text)
    throw new InvalidArgumentError("It takes a duration, such as 90s, 1h30m or 7d.");
  const ms = parts.reduce((sum, [, count, unit]) => sum + Number(count) * unitsMs[unit as keyof typeof unitsMs], 0); // the pattern has no other
  if (!Number.isSafeInteger(ms)) throw new InvalidArgumentError("It takes a duration below 100000000d.");
  return ms;
}
