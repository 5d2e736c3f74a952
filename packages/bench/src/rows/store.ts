import { createMock } from "@plimsoll/mock";

import type { Line } from "../line.ts";
import { runProgram } from "../measure/run-program.ts";
import { startServer } from "../measure/start-server.ts";
import { median, ratioOf } from "../measure/statistics.ts";
import type { StoreHistoryInput, StoreHistoryOutput } from "../programs/store-history.ts";
import type { StoreUnchangedInput, StoreUnchangedOutput } from "../programs/store-unchanged.ts";
import type { Row } from "../row.ts";
import type { MockServerInput } from "../servers/mock-server.ts";

const WHO = "@plimsoll/store";
const DAYS = 30;

/** Thirty days in which three images of a hundred are scanned again: size of the file, and times of questions. */
export const storeHistory: Row = {
  name: "store-history",
  group: "store",
  async measure({ findings }) {
    const program = new URL("../programs/store-history.ts", import.meta.url);
    const input: StoreHistoryInput = { findings, days: DAYS };
    const output = await runProgram<StoreHistoryOutput>(program, input);
    const { first, last, commitMs, diffMs, repositoriesMs, listMs, trendMs, whereMs } = output;
    const of = `${findings.toLocaleString("en")} findings`;
    const time = (what: string, values: readonly number[]): Line => ({
      what: `${of}: ${what}`,
      who: WHO,
      figure: { value: median(values), unit: "milliseconds" },
    });
    const growth = last / first;
    return [
      {
        what: `${of}, ${DAYS} days at 3 % of the images: size of the file, against after the first day`,
        who: WHO,
        figure: { value: last, unit: "bytes" },
        against: { value: first, unit: "bytes" },
        ratio: { median: growth, min: growth, max: growth },
        bar: { of: "ratio", limit: "at most", value: 1.2 },
      },
      time("commit of a day", commitMs),
      { ...time("difference of two days", diffMs), bar: { of: "figure", limit: "at most", value: 100 } },
      time("difference of two days by repository", repositoriesMs),
      {
        ...time("difference of two days, its first findings", listMs),
        bar: { of: "figure", limit: "at most", value: 100 },
      },
      { ...time("trend of 90 days", trendMs), bar: { of: "figure", limit: "at most", value: 50 } },
      { ...time("one vulnerability everywhere", whereMs), bar: { of: "figure", limit: "at most", value: 50 } },
    ];
  },
};

/** A run over an account in which nothing has changed, with its reading. */
export const storeUnchanged: Row = {
  name: "store-unchanged",
  group: "store",
  async measure({ rounds, findings }) {
    // An image has twenty findings in the other row: 100,000 images are the two million of the design.
    const images = Math.max(1000, Math.round(findings / 20));
    const server: MockServerInput = { images };
    await using mock = await startServer(new URL("../servers/mock-server.ts", import.meta.url), server);
    // A mock that is given no keys has the same ones always.
    await using keys = createMock();
    const input: StoreUnchangedInput = {
      origin: mock.url,
      credentials: keys.credentials.tencent,
      images,
      rounds: Math.ceil(rounds / 2),
    };
    const program = new URL("../programs/store-unchanged.ts", import.meta.url);
    const { read, run } = await runProgram<StoreUnchangedOutput>(program, input);
    return [
      {
        what: `unchanged account of ${images.toLocaleString("en")} images: a run, against reading its pages`,
        who: WHO,
        figure: { value: median(run), unit: "milliseconds" },
        against: { value: median(read), unit: "milliseconds" },
        ratio: ratioOf(run, read),
        bar: { of: "ratio", limit: "at most", value: 2 },
      },
    ];
  },
};
