import { execFile } from "node:child_process";
import module from "node:module";
import { promisify } from "node:util";

import { expect, test } from "vitest";

import { FORMATS } from "./table.js";

/** Runs in a process of its own: loads one format after the other, and says which files each of them loaded. */
const PROGRAM = `
import { registerHooks } from "node:module";
const files = [];
registerHooks({
  resolve: (specifier, context, next) => {
    const isOurs = context.parentURL?.endsWith(".ts") && /^\\.{1,2}\\//.test(specifier);
    return next(isOurs ? specifier.replace(/\\.js$/, ".ts") : specifier, context);
  },
  load: (url, context, next) => {
    if (url.startsWith("file:")) files.push(url);
    return next(url, context);
  },
});
const seen = [];
const { FORMATS } = await import(process.argv[1]);
seen.push(["", files.splice(0)]);
for (const name of FORMATS.map(({ name }) => name).toReversed()) {
  await FORMATS.find((format) => format.name === name).load();
  seen.push([name, files.splice(0)]);
}
console.log(JSON.stringify(seen));
`;

const WRITER = /\/formats\/([a-z-]+)(?:\.ts|\/)/;
const SHARED = /-|^answer$|^format$|^text$|^table$|^utc$/;

test.skipIf(!("registerHooks" in module))(
  "no writer is loaded that is not asked for, and no package that writes before something is written",
  async () => {
    const formats = new URL("../formats.ts", import.meta.url).href;
    const args = ["--conditions", "@plimsoll/source", "--input-type=module", "--eval", PROGRAM, formats];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    const seen = JSON.parse(stdout) as readonly (readonly [string, readonly string[]])[]; // what the program prints
    expect(seen.map(([name]) => name).toSorted()).toEqual(["", ...FORMATS.map(({ name }) => name)].toSorted());
    const writers = seen.map(([name, files]) => {
      const parts = files
        .map((file) => WRITER.exec(file)?.[1])
        .filter((part) => part !== undefined && !SHARED.test(part));
      return [name, [...new Set(parts)]];
    });
    expect(Object.fromEntries(writers)).toMatchObject({
      "": [],
      parquet: ["parquet", "rows"],
      "cyclonedx-vex": ["cyclonedx"],
      cyclonedx: [],
      trivy: ["trivy"],
      defectdojo: ["defectdojo"],
      openvex: ["openvex"],
      sarif: ["sarif"],
    });
    expect(seen.flatMap(([, files]) => files).filter((file) => /hyparquet|cyclonedx-library/.test(file))).toEqual([]);
  },
);
