import type { Line } from "../line.ts";
import { compare } from "../measure/compare.ts";
import { interleave } from "../measure/interleave.ts";
import { runProgram } from "../measure/run-program.ts";
import { median } from "../measure/statistics.ts";
import type { WriteFormatInput, WriteFormatOutput } from "../programs/write-format.ts";
import { longRounds } from "../measure/long-rounds.ts";
import type { Row } from "../row.ts";

function measured(input: WriteFormatInput): Promise<WriteFormatOutput> {
  return runProgram<WriteFormatOutput>(
    new URL("../programs/write-format.ts", import.meta.url),
    input,
    input.work === "memory" ? ["--expose-gc"] : [],
  );
}

/** CPU of a SARIF report of 5,000 results, against `JSON.stringify` of the same object. */
export const gateSarif: Row = {
  name: "gate-sarif",
  group: "gate",
  async measure({ rounds }) {
    const work = (work: WriteFormatInput["work"]) => async () =>
      (await measured({ format: "sarif", work, images: 50, times: 60 })).milliseconds;
    const samples = await interleave({ write: work("write"), stringify: work("stringify") }, { rounds });
    const bar = { of: "ratio", limit: "at most", value: 2 } as const;
    const what = "CPU of SARIF of 5,000 results, against JSON.stringify of the same object";
    return compare(what, "milliseconds", samples, [{ name: "write", who: "@plimsoll/core", floor: "stringify", bar }]);
  },
};

/** Time of NDJSON of a million findings in a file, against the same bytes, and the memory that it takes. */
export const gateNdjson: Row = {
  name: "gate-ndjson",
  group: "gate",
  async measure({ rounds }) {
    const images = 10_000;
    const work = (work: WriteFormatInput["work"]) => async () =>
      (await measured({ format: "ndjson", work, images: images / 5, times: 5 })).milliseconds;
    const samples = await interleave({ file: work("file"), bytes: work("bytes") }, { rounds });
    const bar = { of: "ratio", limit: "at most", value: 2 } as const;
    const what = "time of NDJSON of 200,000 findings in a file, against writing the same bytes";
    const growth: number[] = [];
    for (let time = 0; time < longRounds(rounds); time++)
      growth.push((await measured({ format: "ndjson", work: "memory", images, times: 1 })).growth);
    const memory: Line = {
      what: "NDJSON of a million findings: more heap and buffers in use than after the first 10,000",
      who: "@plimsoll/core",
      figure: { value: median(growth), unit: "bytes" },
      bar: { of: "figure", limit: "at most", value: 10_000_000 },
    };
    return [
      ...compare(what, "milliseconds", samples, [{ name: "file", who: "@plimsoll/core", floor: "bytes", bar }]),
      memory,
    ];
  },
};
