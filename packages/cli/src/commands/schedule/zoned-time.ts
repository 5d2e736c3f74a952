import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";

/** Writes moments in one zone. */
export interface ZonedTime {
  /** Name of the zone. */
  readonly zone: string;
  /** ISO 8601 with the offset that the zone has at that moment, `2026-11-28T02:00:00+08:00`. */
  readonly iso: (moment: string) => string;
  /** For people: `Sat 2026-11-28 02:00 +08:00`. */
  readonly text: (moment: string) => string;
}

/**
 * Makes the writer of moments for `--time-zone`.
 *
 * @param zone - Name such as `Europe/Berlin`. @default the variable TZ, or else the zone of the machine
 * @throws {CommandFailure} when there is no such zone.
 */
export function zonedTime(zone: string | undefined, { env }: Pick<Io, "env">): ZonedTime {
  const fromEnvironment = env["TZ"]?.replace(/^:/, "");
  const named = zone ?? (fromEnvironment === "" ? undefined : fromEnvironment);
  const format = formatOf(named) ?? (zone === undefined ? formatOf(undefined) : undefined);
  if (format === undefined)
    throw usageFailure(
      `--time-zone: there is no time zone ${visible(zone ?? "")}. Give a name such as Asia/Shanghai or Europe/Berlin, or an offset such as +08:00.`,
    );
  return {
    zone: format.resolvedOptions().timeZone,
    iso: (moment) => {
      const { date, time, offset } = partsOf(format, moment);
      return `${date}T${time}${offset}`;
    },
    text: (moment) => {
      const { weekday, date, time, offset } = partsOf(format, moment);
      return `${weekday} ${date} ${time.slice(0, 5)} ${offset === "Z" ? "UTC" : offset}`;
    },
  };
}

function formatOf(timeZone: string | undefined): Intl.DateTimeFormat | undefined {
  const two = "2-digit";
  try {
    return new Intl.DateTimeFormat("en-US", {
      ...(timeZone === undefined ? {} : { timeZone }),
      weekday: "short",
      year: "numeric",
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
      hourCycle: "h23",
      timeZoneName: "longOffset",
    });
  } catch {
    return undefined;
  }
}

function partsOf(format: Intl.DateTimeFormat, moment: string) {
  const parts = new Map(format.formatToParts(Date.parse(moment)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
  const offset = part("timeZoneName").replace("GMT", "");
  return {
    weekday: part("weekday"),
    date: `${part("year")}-${part("month")}-${part("day")}`,
    time: `${part("hour")}:${part("minute")}:${part("second")}`,
    offset: offset === "" ? "Z" : offset,
  };
}
