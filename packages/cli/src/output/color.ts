import { styleText } from "node:util";

import type { Io } from "../io.js";

/** Meaning of a value for the reader: `good`, `bad`, or `open`, which is neither yet. */
export type Tone = "bad" | "good" | "open";

const STYLES = { good: "green", bad: "red", open: "yellow" } as const satisfies Readonly<Record<Tone, string>>;

/** Paints a text, or leaves it as it is. */
export type Paint = (text: string, tone: Tone | undefined) => string;

/**
 * True if results may have colors. Never on a terminal with `TERM=dumb`, which shows escape sequences as text, and never with
 * `NO_COLOR` (`--no-color` sets it); else with `FORCE_COLOR`, unless it is `0` or `false`; else on a terminal.
 *
 * @see https://no-color.org and https://force-color.org, read 2026-11-27
 */
export function hasColors({ env, stdout }: Pick<Io, "env" | "stdout">): boolean {
  const { NO_COLOR: no = "", FORCE_COLOR: force } = env;
  const terminal = stdout.isTTY === true;
  if (no !== "" || (terminal && isDumbTerminal(env))) return false;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  return terminal;
}

/** True if the terminal understands no escape sequences. */
export function isDumbTerminal(env: Io["env"]): boolean {
  return env["TERM"] === "dumb";
}

/** Makes what paints results. */
export function painter(io: Pick<Io, "env" | "stdout">): Paint {
  if (!hasColors(io)) return (text) => text;
  // Node would look at its own standard output and environment; both were looked at above.
  return (text, tone) => (tone === undefined ? text : styleText(STYLES[tone], text, { validateStream: false }));
}
