import { parseArgs } from "node:util";

import { GROUPS, type Row, type Settings } from "./row.ts";

/** Options of the command line. */
export interface Options {
  readonly rows: readonly Row[];
  readonly settings: Settings;
  /** File that the figures are written to as JSON, besides the table. */
  readonly json: string | undefined;
  /** True to install the peers that come on demand first. */
  readonly peers: boolean;
  /** True to print the help and measure nothing. */
  readonly help: boolean;
}

/**
 * Reads the command line.
 *
 * @throws {TypeError} when it has an unknown option or name, or an invalid number.
 */
export function readOptions(parameters: readonly string[], all: readonly Row[]): Options {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      rounds: { type: "string", default: "7" },
      calls: { type: "string", default: "2000" },
      seconds: { type: "string", default: "2" },
      findings: { type: "string", default: "200000" },
      json: { type: "string" },
      peers: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  for (const name of positionals)
    if (!all.some((row) => isNamed(row, name)))
      throw new TypeError(`no row or group "${name}": ${[...GROUPS, ...all.map((row) => row.name)].join(", ")}`);
  return {
    rows: positionals.length === 0 ? all : all.filter((row) => positionals.some((name) => isNamed(row, name))),
    settings: {
      rounds: count("rounds", values.rounds),
      calls: count("calls", values.calls),
      seconds: count("seconds", values.seconds),
      findings: count("findings", values.findings),
    },
    json: values.json,
    peers: values.peers,
    help: values.help,
  };
}

function isNamed({ name, group }: Row, wanted: string): boolean {
  return wanted === name || wanted === group;
}

function count(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new TypeError(`--${name} takes a whole number from 1, not "${text}"`);
}
