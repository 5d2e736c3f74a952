/**
 * `pnpm mutants`: changes one place of the code at a time and sees whether a test fails, by StrykerJS. It takes long, so it is
 * no part of `pnpm test`. `pnpm mutants core/license` changes one area, `pnpm mutants client/wire/sas.ts` one file of it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type Area, chooseAreas } from "./mutants/areas.ts";
import { type MutationReport, reportLines } from "./mutants/report.ts";
import { run } from "./run.ts";

const chosen = chooseAreas(process.argv.slice(2));
if (chosen.code === "unknown") {
  console.error(chosen.message);
  process.exit(2);
}

const lines: string[] = [];
for (const area of chosen.areas) {
  console.log(`\n── ${area.name}`);
  const report = await mutate(area);
  if (report === undefined) process.exitCode = 1;
  else lines.push(...reportLines(area.name, report));
}
console.log(`\n${lines.join("\n")}`);

async function mutate({ mutate: files, tests }: Area): Promise<MutationReport | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-mutants-"));
  const report = join(folder, "report.json");
  const settings = {
    mutate: files,
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "scripts/mutants/vitest.config.ts" },
    // A copy is changed, never the files of the repository.
    tempDirName: ".stryker",
    cleanTempDir: "always",
    ignorePatterns: ["dist", ".turbo", "packages/docs/site"],
    // Types are checked elsewhere, and Stryker reads tsconfig.json by an interface that TypeScript 7 does not have.
    disableTypeChecks: false,
    tsconfigFile: "none",
    concurrency: 1,
    timeoutMS: 10_000,
    reporters: ["progress-append-only", "json"],
    jsonReporter: { fileName: report },
    allowConsoleColors: false,
  };
  try {
    writeFileSync(join(folder, "settings.json"), JSON.stringify(settings));
    const { code } = await run("stryker", ["run", join(folder, "settings.json")], {
      show: true,
      env: { MUTANTS_TESTS: tests },
    });
    return code === 0 ? (JSON.parse(readFileSync(report, "utf8")) as MutationReport) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
