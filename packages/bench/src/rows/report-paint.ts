import { spawnSync } from "node:child_process";
import { stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { manifestOfInstalled } from "../install/resolve.ts";
import { temporaryFolder } from "../install/temporary-folder.ts";
import type { Line } from "../line.ts";
import { type Paint, paintOf, startBrowser } from "../measure/paint.ts";
import { plainEnvironment } from "../measure/plain-environment.ts";
import { runProgram } from "../measure/run-program.ts";
import { median, ratioOf } from "../measure/statistics.ts";
import type { FillStoreInput, FillStoreOutput } from "../programs/fill-store.ts";
import type { Row } from "../row.ts";

const WHO = "plimsoll";
const PER_IMAGE = 100;
const EMPTY = "<!doctype html><html lang=en><title>empty</title><p>empty</p></html>";

/** A report of images with a hundred findings each: its time against that of its SQL, its size, and its first paint in Chromium. */
export const reportPaint: Row = {
  name: "report-paint",
  group: "store",
  async measure({ rounds, findings }) {
    await using folder = await temporaryFolder();
    const [store, report, empty] = ["store.db", "report.html", "empty.html"].map((name) => join(folder.path, name));
    const images = Math.ceil(findings / PER_IMAGE);
    const input: FillStoreInput = { path: store ?? "", images, perImage: PER_IMAGE, days: 3 };
    await runProgram<FillStoreOutput>(new URL("../programs/fill-store.ts", import.meta.url), input);
    await writeFile(empty ?? "", EMPTY);
    const runs = Array.from({ length: Math.ceil(rounds / 2) }, () => timeReport(store ?? "", report ?? ""));
    const { size } = await stat(report ?? "");
    const [pages, empties] = await paints([report ?? "", empty ?? ""], rounds);
    const of = `report of ${images.toLocaleString("en")} images and ${findings.toLocaleString("en")} findings`;
    const painted = (what: string, name: keyof Paint): Pick<Line, "figure" | "what" | "who"> => ({
      what: `${of}: ${what}`,
      who: WHO,
      figure: {
        value: median((pages ?? []).map((page) => page[name])),
        unit: name === "requests" ? "calls" : name === "scriptBytes" ? "bytes" : "milliseconds",
      },
    });
    return [
      {
        what: `${of}: from start to end, against its SQL alone`,
        who: WHO,
        figure: { value: median(runs.map(({ wallMs }) => wallMs)), unit: "milliseconds" },
        against: { value: median(runs.map(({ sqlMs }) => sqlMs)), unit: "milliseconds" },
        ratio: ratioOf(
          runs.map(({ wallMs }) => wallMs),
          runs.map(({ sqlMs }) => sqlMs),
        ),
        bar: { of: "ratio", limit: "at most", value: 3 },
      },
      {
        what: `${of}: size`,
        who: WHO,
        figure: { value: size, unit: "bytes" },
        bar: { of: "figure", limit: "at most", value: 1_500_000 },
      },
      {
        ...painted("first paint in Chromium, against an empty page", "firstMs"),
        against: { value: median((empties ?? []).map(({ firstMs }) => firstMs)), unit: "milliseconds" },
        bar: { of: "figure", limit: "at most", value: 300 },
      },
      painted("largest paint in Chromium", "largestMs"),
      {
        ...painted("bytes of script", "scriptBytes"),
        bar: { of: "figure", limit: "at most", value: 10_240 },
      },
      {
        ...painted("requests besides the page", "requests"),
        bar: { of: "figure", limit: "at most", value: 0 },
      },
    ];
  },
};

async function paints(files: readonly string[], rounds: number): Promise<readonly (readonly Paint[])[]> {
  const browser = await startBrowser();
  try {
    const all: Paint[][] = files.map(() => []);
    for (let round = 0; round <= rounds; round++)
      for (const [index, file] of files.entries()) {
        const paint = await paintOf(browser, pathToFileURL(file).href);
        // The first of each waits for the browser to start.
        if (round > 0) all[index]?.push(paint);
      }
    return all;
  } finally {
    await browser.close();
  }
}

function timeReport(store: string, out: string): { readonly wallMs: number; readonly sqlMs: number } {
  const preload = fileURLToPath(new URL("../programs/sql-time.ts", import.meta.url));
  const plimsoll = join(dirname(manifestOfInstalled("@plimsoll/cli")), "dist/cli.js");
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", preload, plimsoll, "report", "--store", store, "--out", out],
    { env: plainEnvironment(), encoding: "utf8" },
  );
  const wallMs = performance.now() - start;
  const sqlMs = Number(/^sql (\S+)$/m.exec(stderr)?.[1]);
  if (status !== 0 || !(sqlMs > 0)) throw new Error(`plimsoll report ended with ${status}\n${stderr}`);
  return { wallMs, sqlMs };
}
