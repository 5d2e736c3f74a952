import { writeFile } from "node:fs/promises";

import type { Line } from "./line.ts";
import { describe, thisMachine } from "./machine.ts";
import { type Options, readOptions } from "./options.ts";
import { ROWS } from "./rows.ts";
import { table } from "./table.ts";

const { rows, settings, json } = options();
const machine = thisMachine();
console.log(describe(machine));
console.log(`${settings.rounds} rounds, ${settings.calls} calls each; medians, ratios taken round by round\n`);

const measured: { readonly row: string; readonly lines: readonly Line[] }[] = [];
for (const { name, measure } of rows) {
  console.error(`measuring ${name}`);
  try {
    measured.push({ row: name, lines: await measure(settings) });
  } catch (error) {
    // The figures of the other rows are as good as before.
    console.error(error);
    process.exitCode = 1;
  }
}
console.log(table(measured.flatMap(({ lines }) => lines)));
if (json !== undefined) await writeFile(json, `${JSON.stringify({ machine, settings, measured }, undefined, 2)}\n`);

function options(): Options {
  try {
    return readOptions(process.argv.slice(2), ROWS);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
