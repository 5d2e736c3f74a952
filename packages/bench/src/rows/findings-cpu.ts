import type { Line } from "../line.ts";
import { compare } from "../measure/compare.ts";
import { interleave } from "../measure/interleave.ts";
import { runProgram } from "../measure/run-program.ts";
import type { PageCpuInput, PageCpuOutput } from "../programs/page-cpu.ts";
import type { Row } from "../row.ts";

const lists = { host: "TCSS, host image", registry: "TCSS, registry image", alibaba: "SAS, registry image" } as const;

/** CPU of a row of vulnerabilities from the answer to the finding with its fingerprint, against `JSON.parse` of the same page. */
export const findingsCpu: Row = {
  name: "findings-cpu",
  group: "findings",
  async measure({ rounds, calls }) {
    const lines: Line[] = [];
    for (const list of ["host", "registry", "alibaba"] as const) {
      const work = (work: PageCpuInput["work"]) => () => cpuOfRow({ list, work, pages: Math.ceil(calls / 2) });
      const samples = await interleave(
        { parse: work("parse"), least: work("least"), decode: work("decode"), read: work("read") },
        { rounds },
      );
      const bar = { of: "ratio", limit: "at most", value: 3 } as const;
      lines.push(
        ...compare(
          `CPU of a row of a page of 100 vulnerabilities, ${lists[list]}, against JSON.parse`,
          "microseconds",
          samples,
          [
            { name: "read", who: "@plimsoll/core, a finding", floor: "parse", bar },
            { name: "decode", who: "@plimsoll/client, a row", floor: "parse" },
            { name: "read", who: "@plimsoll/core, a finding, against `least`", floor: "least" },
          ],
        ),
      );
    }
    return lines;
  },
};

async function cpuOfRow(input: PageCpuInput): Promise<number> {
  const program = new URL("../programs/page-cpu.ts", import.meta.url);
  return (await runProgram<PageCpuOutput>(program, input)).cpuMicroseconds;
}
