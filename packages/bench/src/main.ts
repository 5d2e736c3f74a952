import { writeFile } from "node:fs/promises";

import { durationText, timeText } from "./duration.ts";
import { installPeers, missingPeers } from "./install/peers.ts";
import { helpText } from "./help.ts";
import { describe, thisMachine } from "./machine.ts";
import { matrixText } from "./matrix.ts";
import { type Options, readOptions } from "./options.ts";
import type { Measured } from "./row.ts";
import { ROWS } from "./rows.ts";
import { table } from "./table.ts";

const { rows, settings, json, peers, help } = options();
if (help) {
  console.log(helpText(ROWS));
  process.exit();
}
if (peers) await installPeers();
const machine = thisMachine();
console.log(describe(machine));
console.log(`${settings.rounds} rounds, ${settings.calls} calls each; medians, ratios taken round by round`);
const missing = rows.some(({ group }) => group === "client") ? missingPeers() : [];
if (missing.length > 0) console.log(`Not measured, as \`pnpm bench --peers\` installs them: ${missing.join(", ")}`);
console.log();

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

const measured: ({ readonly row: string; readonly seconds: number } & Measured)[] = [];
for (const { name, measure } of rows) {
  // After Ctrl-C the table has the rows before it.
  if (stop.signal.aborted) break;
  console.error(`measuring ${name}`);
  const start = performance.now();
  try {
    const result = await measure(settings);
    const seconds = (performance.now() - start) / 1000;
    console.error(`  took ${timeText(seconds)}`);
    measured.push({ row: name, seconds, ...("lines" in result ? result : { lines: result, matrices: [] }) });
  } catch (error) {
    // The figures of the other rows are as good as before.
    if (!stop.signal.aborted) console.error(error);
    process.exitCode = 1;
  }
  if (json !== undefined) await writeFile(json, `${JSON.stringify({ machine, settings, measured }, undefined, 2)}\n`);
}
console.log(table(measured.flatMap(({ lines }) => lines)));
for (const matrix of measured.flatMap(({ matrices }) => matrices)) console.log(`\n${matrixText(matrix)}`);
console.log(`\n${durationText(measured)}`);

function options(): Options {
  try {
    return readOptions(process.argv.slice(2), ROWS);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
